// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// The addition is durable. Nobody is told whether the code belongs to somebody.
PageFrame {
    id: root

    required property string code

    backVisible: false
    question: qsTr("Added to code %1").arg(root.code.replace("-", "\u2011")) // the code in one line
    nextText: qsTr("Done")
    nextIcon: "check"

    Banner {
        width: parent.width
        kind: "good"
        text: qsTr("Saved and locked on this device.")
    }
    AppText {
        width: parent.width
        text: qsTr("Staff will see it with the form of this code. If no form has this code, staff are told.")
    }
}
