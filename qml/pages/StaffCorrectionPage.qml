// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// An open record as a form: left the person, right what holds for all who came together, and last how staff know.
PageFrame {
    id: root

    required property CorrectionViewModel correction
    required property Choices choices
    required property LanguageController language

    guided: false
    question: qsTr("Correct this record")
    help: qsTr("%1. Change only what is wrong or has changed. Everybody who may read this record will see it.").arg(root.correction.title)
    nextText: root.correction.working ? qsTr("One moment…") : qsTr("Save the correction")
    nextIcon: "check"
    problem: root.correction.reasonMissing ? "" : root.correction.problem // that one is said where it is missing
    fields: [of.familyField, of.givenField, of.patronymicField, of.birthField, of.documentField, all.placeField,
        all.phoneField]

    function showProblem(): void {
        if (root.correction.reasonMissing)
            root.scroll.reveal(why)
        else
            root.focusProblem()
    }

    Grid {
        id: halves
        readonly property real half: columns === 1 ? width : (width - columnSpacing) / 2
        width: parent.width
        columns: width >= 2 * Theme.cardWidth + columnSpacing ? 2 : 1 // two beside each other on a tablet
        columnSpacing: Theme.space6
        rowSpacing: Theme.space4

        PersonGroups {
            id: of
            width: halves.half
            person: root.correction.person
            careAsked: true
            choices: root.choices
        }
        Column {
            width: halves.half
            spacing: Theme.space4

            FieldGroup {
                title: qsTr("Preferred language")
                visible: root.correction.partyHere
                LanguageChoice {
                    language: root.language
                    selected: root.correction.party.language
                    onChosen: code => root.correction.party.language = code
                }
            }
            PartyGroups {
                id: all
                visible: root.correction.partyHere
                party: root.correction.party
                choices: root.choices
                placeAsked: root.correction.placeHere
                phoneAsked: root.correction.phoneHere
            }
        }
    }
    FieldGroup {
        id: why
        title: qsTr("How do you know?")
        Banner {
            width: parent.width
            kind: "care"
            text: root.correction.problem
            visible: root.correction.reasonMissing
        }
        ChoiceGrid {
            width: parent.width
            model: root.correction.reasons
            selected: root.correction.reason
            onChosen: key => root.correction.reason = key
        }
    }
}
