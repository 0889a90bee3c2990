// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// Adding a device, second step: its request comes in.
PageFrame {
    id: root

    signal scanned(text: string)
    signal stickWanted()
    signal scanWanted()

    guided: false
    nextVisible: false
    question: qsTr("2 of 3: scan the new device")
    help: qsTr("It now shows a code of its own.")
    Component.onCompleted: field.listen()

    SlipField {
        id: field
        width: parent.width
        onScanned: text => root.scanned(text)
        onStickWanted: root.stickWanted()
        onScanWanted: root.scanWanted()
    }
}
