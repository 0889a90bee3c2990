// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

PageFrame {
    id: root

    required property list<string> codes

    backVisible: false
    question: qsTr("Saved on this device")

    Banner {
        width: parent.width
        kind: "good"
        text: qsTr("Your answers are safe, also without internet.")
    }
    CodeList {
        codes: root.codes
    }
}
