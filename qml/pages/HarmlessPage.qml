// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// What Close shows: nothing that was on the screen before, nothing that tells what this program is for.
PageFrame {
    id: root

    signal start()

    guided: true
    backVisible: false
    nextVisible: false
    question: qsTr("Travel information")

    BulletLine {
        icon: "train"
        text: qsTr("Departure times are on the boards in the hall.")
    }
    BulletLine {
        icon: "info"
        text: qsTr("Questions about your journey? Ask at the information desk.")
    }
    AppButton {
        width: Math.min(implicitWidth, parent.width)
        kind: "secondary"
        icon: "home"
        text: qsTr("To the start")
        onClicked: root.start()
    }
}
