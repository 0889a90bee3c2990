// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme
import Prystan.Ui

// A slip to hand on: a code for the scanner of the other device, and the same on a stick.
Column {
    id: root

    required property string slip
    property bool codeFits: true
    property string spoken
    property string note // what went well

    signal stickWanted()

    spacing: Theme.space3

    Rectangle {
        visible: root.codeFits
        width: root.width
        height: code.height + 2 * Theme.space2
        radius: Theme.radius
        color: Theme.surface // white for a scanner, whatever the contrast
        border.color: Theme.outline
        border.width: Theme.border

        QrItem {
            id: code
            width: Math.min(parent.width - 2 * Theme.space2, Theme.space(140))
            height: width
            anchors.centerIn: parent
            text: root.slip
            Accessible.role: Accessible.Graphic
            Accessible.name: root.spoken
        }
    }
    AppButton {
        kind: "secondary"
        icon: "save"
        text: qsTr("Write to a USB stick")
        width: Math.min(implicitWidth, root.width)
        onClicked: root.stickWanted()
    }
    IconLabel {
        width: root.width
        icon: "check"
        text: root.note
        color: Theme.good
        visible: root.note.length > 0
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: root.note
    }
}
