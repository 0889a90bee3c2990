// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// The neutral invitation to the desk. Adults get it too, so it says nothing about why.
PageFrame {
    id: root

    required property list<string> codes
    property bool recordOffered: false // staff may open what was saved

    signal recordWanted()

    backVisible: false
    question: qsTr("Please come to the desk")
    help: qsTr("Your answers are saved on this device. Show this code at the desk.")

    CodeList {
        codes: root.codes
    }
    FieldGroup {
        title: qsTr("Is the desk closed?")
        BulletLine {
            icon: "light"
            text: qsTr("Wait where it is light and where there are people.")
        }
        BulletLine {
            icon: "badge"
            text: qsTr("Ask the staff of the station or the police for help. They wear a uniform or a badge.")
        }
        BulletLine {
            icon: "hand"
            text: qsTr("Do not go along with people you do not know.")
        }
        BulletLine {
            icon: "call"
            text: qsTr("In danger: call 112. It is free.")
        }
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
