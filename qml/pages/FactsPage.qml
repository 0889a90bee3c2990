// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// Further facts to a code. Everything may stay empty but one.
PageFrame {
    id: root

    required property AdditionViewModel addition
    required property Choices choices

    guided: false
    question: qsTr("Add to code %1").arg(root.addition.code.replace("-", "\u2011")) // the code in one line
    help: qsTr("Write only what helps. It is locked as soon as you save it.")
    problem: root.addition.problem
    nextText: qsTr("Save")
    nextIcon: "save"
    fields: [concerns, note, phone, placeText]

    FormField {
        id: concerns
        width: parent.width
        field: root.addition.concerns
        label: qsTr("Who is it about?")
        help: qsTr("In words, for example: her brother")
    }
    NoteField {
        id: note
        width: parent.width
        field: root.addition.note
        label: qsTr("Note")
    }
    FormField {
        id: phone
        width: parent.width
        field: root.addition.phone
        label: qsTr("Phone number")
        help: qsTr("for example +380 …")
        hints: Qt.ImhDialableCharactersOnly
    }
    FieldGroup {
        title: qsTr("Where they sleep tonight")
        ChoiceGrid {
            width: parent.width
            model: root.choices.places
            selected: root.addition.place
            onChosen: key => root.addition.place = key
        }
        FormField {
            id: placeText
            width: parent.width
            field: root.addition.placeText
            label: qsTr("Address or name of the place")
        }
    }
}
