// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// What this was and was not, and what comes next. Closes itself a short while after the last touch.
PageFrame {
    id: root

    signal done()

    function stay(): void {
        closing.restart()
    }

    backVisible: false
    question: qsTr("Thank you. This is what comes next.")
    nextText: qsTr("Close this page")
    nextIcon: "check"
    onNext: root.done()

    Banner {
        width: parent.width
        kind: "info"
        text: qsTr("This form is not the registration with the municipality (gemeente).")
    }
    BulletLine {
        icon: "place"
        text: qsTr("Go to the gemeente where you stay. They register you and give you a number (BSN). It is free.")
    }
    BulletLine {
        icon: "document"
        text: qsTr("Bring your papers. You show them and take them back with you.")
    }
    BulletLine {
        icon: "desk"
        text: qsTr("Staff here can tell you how to get there.")
    }
    Timer {
        id: closing

        interval: 20000
        running: true
        onTriggered: root.done()
    }
}
