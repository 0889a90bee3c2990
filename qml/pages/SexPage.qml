// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

PageFrame {
    id: root

    required property PersonEditor person
    required property Choices choices

    question: qsTr("What does your document say: woman or man?")
    help: qsTr("We ask because places to sleep are often shared.")

    ChoiceGrid {
        width: parent.width
        model: root.choices.sexes
        selected: root.person.sex
        onChosen: key => root.person.sex = key
    }
}
