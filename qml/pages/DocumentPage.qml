// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

PageFrame {
    id: root

    required property PersonEditor person
    required property Choices choices
    required property bool askNumber // never on a kiosk

    question: qsTr("Which document do you have with you?")
    help: qsTr("You only show it. It always stays with you.")
    fields: [documentNumber]

    ChoiceGrid {
        width: parent.width
        model: root.choices.documents
        selected: root.person.document
        onChosen: key => root.person.document = key
    }
    FormField {
        id: documentNumber
        width: parent.width
        visible: root.askNumber
        field: root.person.documentNumber
        label: qsTr("Number of the document")
        latinOnly: true
    }
}
