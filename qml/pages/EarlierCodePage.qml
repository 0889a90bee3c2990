// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// "I have filled this in before": asks for the code of then, and tells nobody whether there is such a form. Whoever has no
// code goes on like everybody else.
PageFrame {
    id: root

    required property PartyEditor party

    signal withoutCode()

    question: qsTr("Which code did you get?")
    help: qsTr("Six letters, on your paper or your phone.")
    fields: [code]

    EarlierCodeField {
        id: code
        width: parent.width
        code: root.party.earlier
    }
    LinkButton {
        width: Math.min(implicitWidth, parent.width)
        icon: "next"
        text: qsTr("I don’t have it any more")
        onClicked: root.withoutCode()
    }
    BulletLine {
        icon: "lock"
        text: qsTr("This device looks nothing up. Fill in the form as usual. Staff can compare both forms later.")
    }
}
