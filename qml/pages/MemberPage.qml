// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// Everything about one more person on one page.
PageFrame {
    id: root

    required property PersonEditor person
    required property Choices choices
    property AlikeModel candidates: null // staff alone are told
    property bool careAsked: false // a volunteer's form asks it here, a kiosk on a page of its own; a kiosk asks for no document

    signal looked(key: string) // at a candidate

    guided: false
    beside: CandidateList {
        id: alike
        candidates: root.candidates
        onOpened: key => root.looked(key)
    }
    hint: alike.told
    question: qsTr("About this person")
    nextText: qsTr("Done")
    nextIcon: "check"
    fields: [names.familyField, names.givenField, names.patronymicField, birth, documentGroup.numberField]

    DocumentLine {
        visible: root.careAsked
        reading: root.person.reading
    }
    NameFields {
        id: names
        person: root.person
        patronymicShown: root.careAsked
    }
    FieldGroup {
        title: qsTr("Born")
        DateField {
            id: birth
            width: parent.width
            birth: root.person.birth
            months: root.choices.months
            yearFirst: true
            compact: true
        }
        ReadMark {
            person: root.person
            answer: "birth"
        }
    }
    FieldGroup {
        title: qsTr("Woman or man, as in the document")
        ChoiceGrid {
            width: parent.width
            model: root.choices.sexes
            selected: root.person.sex
            onChosen: key => root.person.sex = key
        }
        ReadMark {
            person: root.person
            answer: "sex"
        }
    }
    FieldGroup {
        title: qsTr("Who is with the child now?")
        visible: root.careAsked && root.person.child
        CareField {
            person: root.person
            choices: root.choices
        }
    }
    FieldGroup {
        title: qsTr("Nationality")
        NationalityField {
            person: root.person
            choices: root.choices
        }
        ReadMark {
            person: root.person
            answer: "nationality"
        }
    }
    DocumentGroup {
        id: documentGroup
        visible: root.careAsked
        person: root.person
        choices: root.choices
    }
}
