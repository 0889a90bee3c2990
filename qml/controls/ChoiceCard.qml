// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// One possible answer: the whole card is the target. Chosen: filled, with a tick.
Pressable {
    id: root

    property bool selected: false
    property bool multi: false // several may be chosen: a box is shown to tick
    property string detail // a softer second line
    property bool large: false // one of few ways on a page
    readonly property color inkColor: root.selected ? Theme.inkOnPrimary : Theme.ink
    readonly property bool cramped: root.width < Theme.cardWidth // large text: the words need the room
    readonly property int gap: root.cramped ? Theme.space3 : Theme.space4
    readonly property bool marked: root.multi || root.selected

    implicitWidth: Theme.cardWidth
    implicitHeight: Math.max(Theme.cardHeight, words.implicitHeight + 2 * Theme.space3)
    Accessible.role: root.multi ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.selected
    Accessible.description: root.detail

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.selected ? Theme.primary : root.down ? Theme.primarySoft : Theme.surface
        border.color: root.selected || root.down ? Theme.primary : Theme.outline
        border.width: Theme.border
    }

    Icon {
        id: picture
        name: root.icon
        size: root.cramped ? Theme.icon : Theme.iconBig
        color: root.selected ? Theme.inkOnPrimary : Theme.primary
        visible: root.icon.length > 0
        x: root.gap
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        id: words
        x: root.gap + (picture.visible ? picture.width + root.gap : 0)
        width: root.width - x - root.gap - (mark.visible ? mark.width + Theme.space2 : 0)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: parent.width
            text: root.text
            size: root.large ? Theme.label : Theme.body
            color: root.inkColor
            bold: root.large || root.selected
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            kind: "help"
            text: root.detail
            color: root.selected ? Theme.inkOnPrimary : Theme.inkSoft
            visible: root.detail.length > 0
            Accessible.ignored: true
        }
    }

    Icon {
        id: mark
        name: root.multi ? (root.selected ? "checkBox" : "checkBoxEmpty") : "check"
        color: root.selected ? Theme.inkOnPrimary : Theme.inkSoft
        visible: root.marked
        anchors.right: parent.right
        anchors.rightMargin: root.gap
        anchors.verticalCenter: parent.verticalCenter
    }
}
