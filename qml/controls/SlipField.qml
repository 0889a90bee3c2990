// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// Where a slip comes in: a scanner types it and ends with Return; or it is read by the camera, or from a stick.
Column {
    id: root

    signal scanned(text: string)
    signal stickWanted()
    signal scanWanted()

    function listen(): void {
        line.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.space3

    AppText {
        width: root.width
        kind: "label"
        text: qsTr("Scan the code of the other screen")
    }
    LineInput {
        id: line
        width: root.width
        maximumLength: 12000
        hints: Qt.ImhNoAutoUppercase | Qt.ImhPreferLatin
        spoken: qsTr("Scan the code of the other screen")
        onAccepted: {
            const text = line.text
            line.clear()
            root.scanned(text)
        }
    }
    AppButton {
        kind: "secondary"
        icon: "photo"
        text: qsTr("Scan with the camera")
        width: Math.min(implicitWidth, root.width)
        onClicked: root.scanWanted()
    }
    AppButton {
        kind: "secondary"
        icon: "open"
        text: qsTr("Read from a USB stick")
        width: Math.min(implicitWidth, root.width)
        onClicked: root.stickWanted()
    }
}
