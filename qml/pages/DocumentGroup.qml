// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// Which document was shown, and its number.
FieldGroup {
    id: root

    required property PersonEditor person
    required property Choices choices
    readonly property alias numberField: documentNumber

    title: qsTr("Document shown")

    ChoiceGrid {
        width: parent.width
        model: root.choices.documents
        selected: root.person.document
        onChosen: key => root.person.document = key
    }
    ReadMark {
        person: root.person
        answer: "document"
    }
    FormField {
        id: documentNumber
        width: parent.width
        field: root.person.documentNumber
        label: qsTr("Number of the document")
        latinOnly: true
    }
    ReadMark {
        person: root.person
        answer: "document_number"
    }
}
