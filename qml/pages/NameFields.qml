// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The parts of a name, in the order of Ukrainian papers. Each may stay empty.
Column {
    id: root

    required property PersonEditor person
    property bool patronymicShown: true
    readonly property string fromDocument: qsTr("From the document")
    readonly property string fromCard: qsTr("From the contact card")
    readonly property alias familyField: family
    readonly property alias givenField: given
    readonly property alias patronymicField: patronymic

    width: parent !== null ? parent.width : 0
    spacing: Theme.space4

    FormField {
        id: family
        width: root.width
        field: root.person.family
        source: root.person.fromDocument.indexOf("family_name") >= 0 ? root.fromDocument
            : root.person.fromCard.indexOf("family_name") >= 0 ? root.fromCard : ""
        label: qsTr("Family name")
        help: root.person.family.inherited ? qsTr("Taken from the first person. Change it if it is different.") : ""
    }
    FormField {
        id: given
        width: root.width
        field: root.person.given
        source: root.person.fromDocument.indexOf("given_name") >= 0 ? root.fromDocument
            : root.person.fromCard.indexOf("given_name") >= 0 ? root.fromCard : ""
        label: qsTr("Given name")
    }
    FormField {
        id: patronymic
        width: root.width
        visible: root.patronymicShown
        field: root.person.patronymic
        label: qsTr("Patronymic (if you use one)")
    }
    Column { // the Latin spelling, beside a name that was typed in Cyrillic
        width: root.width
        spacing: Theme.space1
        visible: root.person.documentName.length > 0

        AppText {
            width: parent.width
            kind: "label"
            text: qsTr("Name in the document")
        }
        AppText {
            width: parent.width
            text: root.person.documentName
        }
        SourceMark {
            width: parent.width
            text: root.fromDocument
        }
        LinkButton {
            icon: "remove"
            //: Volunteer: the Latin name that was read from the document is taken away again
            text: qsTr("Leave this out")
            width: Math.min(implicitWidth, parent.width)
            onClicked: root.person.removeDocumentName()
        }
    }
}
