// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// First step of a new device: whom it is to belong to.
PageFrame {
    id: root

    signal scanned(text: string)
    signal stickWanted()
    signal scanWanted()

    guided: false
    backVisible: false
    nextVisible: false
    question: qsTr("Set up this device")
    help: qsTr("On a staff device of your organisation: Devices, then “Add a device”. It shows the organisation's card.")
    Component.onCompleted: field.listen()

    SlipField {
        id: field
        width: parent.width
        onScanned: text => root.scanned(text)
        onStickWanted: root.stickWanted()
        onScanWanted: root.scanWanted()
    }
}
