// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// Two records that may be of one person, and why. Codes and initials, never a name.
Pressable {
    id: root

    required property string one // key
    required property string other
    required property string oneText
    required property string otherText
    required property string reasonsText
    required property bool differs // staff decided both ways
    property bool current: false

    implicitHeight: words.height + 2 * Theme.space2
    corner: Theme.radiusSmall
    spoken: root.oneText + "; " + root.otherText + ". " + root.reasonsText + (root.differs ? ". " + both.text : "")

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.current || root.down ? Theme.primarySoft : Theme.surface
        border.color: root.current ? Theme.primary : Theme.hairline
        border.width: root.current ? Theme.border : 1
    }
    Column {
        id: words
        x: Theme.space3
        y: Theme.space2
        width: root.width - 2 * x
        spacing: Theme.space1

        AppText {
            width: parent.width
            text: root.oneText
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.otherText
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            kind: "help"
            text: root.reasonsText
            Accessible.ignored: true
        }
        IconLabel {
            id: both
            width: parent.width
            icon: "warning"
            text: qsTr("Staff decided differently")
            textSize: Theme.help
            color: Theme.care
            visible: root.differs
        }
    }
}
