// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// A kiosk's, for whoever carries its sealed files where there is no network. It tells no number before a stick of the
// organisation is written: who waits beside the kiosk could count whether somebody has filled in the form.
PageFrame {
    id: root

    required property StickViewModel stick

    nextVisible: false
    question: qsTr("Carry files by USB stick")
    help: qsTr("For volunteers and staff. First read from the stick, then write to it.")
    Component.onDestruction: root.stick.forget()

    StickField {
        width: parent.width
        stick: root.stick
    }
}
