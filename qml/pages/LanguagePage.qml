// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Ui

PageFrame {
    id: root

    required property PartyEditor party
    required property LanguageController language
    required property Choices choices

    question: qsTr("How shall we talk with you?")

    FieldGroup {
        title: qsTr("In which language?")
        LanguageChoice {
            language: root.language
            selected: root.party.language
            onChosen: code => root.party.language = code
        }
    }
    FieldGroup {
        title: qsTr("How can we reach you best?")
        ChoiceGrid {
            width: parent.width
            model: root.choices.channels
            selected: root.party.channel
            onChosen: key => root.party.channel = key
        }
    }
}
