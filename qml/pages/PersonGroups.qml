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
    readonly property alias documentField: documentNumber

    width: parent !== null ? parent.width : 0
    spacing: Theme.space4

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
    }
    FieldGroup {
        title: qsTr("Nationality")
        NationalityField {
            person: root.person
            choices: root.choices
        }
    }
    FieldGroup {
        title: qsTr("Document shown")
        ChoiceGrid {
            width: parent.width
            model: root.choices.documents
            selected: root.person.document
            onChosen: key => root.person.document = key
        }
        FormField {
            id: documentNumber
            width: parent.width
            field: root.person.documentNumber
            label: qsTr("Number of the document")
            latinOnly: true
        }
    }
}
