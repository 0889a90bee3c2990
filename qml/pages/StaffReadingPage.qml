// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// Much has come since this device was opened last; the list opens once it is read.
PageFrame {
    id: root

    required property real part // 0 to 1
    required property string progress

    signal locked()

    backVisible: false
    nextText: qsTr("Lock")
    nextIcon: "lock"
    question: qsTr("New registrations are being read")
    help: qsTr("Many have come in since this device was last opened. The list opens when all are read. You can lock the device: what is read stays read.")
    onNext: root.locked()

    Rectangle {
        width: parent.width
        height: 2 * Theme.bar
        radius: Theme.bar
        color: Theme.surface
        border.color: Theme.outline
        border.width: 1
        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.progress

        Rectangle {
            width: Math.max(parent.height, parent.width * root.part)
            height: parent.height
            radius: Theme.bar
            color: Theme.primary
        }
    }
    AppText {
        text: root.progress
        width: parent.width
        Accessible.ignored: true
    }
}
