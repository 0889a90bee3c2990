// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

PageFrame {
    id: root

    required property list<string> codes
    property bool recordOffered: false // staff may open what was saved

    signal recordWanted()

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
    AppButton {
        kind: "secondary"
        icon: "people"
        //: Staff, after a form was saved: the record of the person
        text: qsTr("Open the record")
        visible: root.recordOffered
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.recordWanted()
    }
}
