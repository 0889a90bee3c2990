// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// All that is asked about one person, one question under the other.
Column {
    id: root

    required property PersonEditor person
    required property Choices choices
    property bool careAsked: root.person.birth.kind.length > 0 // of a child; whose age nobody knows counts as one
    readonly property alias familyField: names.familyField
    readonly property alias givenField: names.givenField
    readonly property alias patronymicField: names.patronymicField
    readonly property alias birthField: birth
    readonly property alias documentField: documentGroup.numberField

    width: parent !== null ? parent.width : 0
    spacing: Theme.space4

    DocumentLine {
        reading: root.person.reading
    }
    NameFields {
        id: names
        person: root.person
    }
    FieldGroup {
        title: qsTr("Born")
        DateField {
            id: birth
            width: parent.width
            birth: root.person.birth
            months: root.choices.months
            compact: true
        }
        ReadMark {
            person: root.person
            answer: "birth"
        }
    }
    FieldGroup {
        title: qsTr("Who is with the child now?")
        visible: root.person.child && root.careAsked
        CareField {
            person: root.person
            choices: root.choices
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
        person: root.person
        choices: root.choices
    }
}
