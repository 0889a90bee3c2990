// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// A volunteer's form on one page: left the first person, right those with her and what holds for all.
PageFrame {
    id: root

    required property PersonEditor person
    required property PartyEditor party
    required property MemberListModel members
    required property Choices choices
    required property PaperTimeModel paper
    property string correcting // code of a form that was saved already

    signal add()
    signal edit(index: int)
    signal remove(index: int)

    guided: false
    question: root.correcting.length > 0 ? qsTr("Correct form %1").arg(root.correcting.replace("-", "\u2011")) : qsTr("New form")
    help: qsTr("Names, a birth year and who is with each child are enough to save.")
    nextText: qsTr("Check and save")
    fields: [spoken, names.familyField, names.givenField, names.patronymicField, birth, documentNumber, place.placeField,
        phone.phoneField]

    SpokenField {
        id: spoken
        width: parent.width
        paper: root.paper
        months: root.choices.months
    }
    Grid {
        id: halves
        readonly property real half: columns === 1 ? width : (width - columnSpacing) / 2
        width: parent.width
        columns: width >= 2 * Theme.cardWidth + columnSpacing ? 2 : 1 // two beside each other on a tablet
        columnSpacing: Theme.space6
        rowSpacing: Theme.space4

        Column {
            width: halves.half
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
                visible: root.person.child && root.person.birth.kind.length > 0
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
        Column {
            width: halves.half
            spacing: Theme.space4

            FieldGroup {
                title: qsTr("Those with this person")
                MemberList {
                    members: root.members
                    onAdd: root.add()
                    onEdit: index => root.edit(index)
                    onRemove: index => root.remove(index)
                }
            }
            FieldGroup {
                title: qsTr("Where they sleep tonight")
                PlaceField {
                    id: place
                    party: root.party
                    choices: root.choices
                    askText: true
                }
            }
            PhoneFields {
                id: phone
                party: root.party
                choices: root.choices
            }
            FieldGroup {
                title: qsTr("Best way to reach them")
                ChoiceGrid {
                    width: parent.width
                    model: root.choices.channels
                    selected: root.party.channel
                    onChosen: key => root.party.channel = key
                }
            }
            FieldGroup {
                title: qsTr("What they need")
                NeedsField {
                    party: root.party
                    choices: root.choices
                }
            }
        }
    }
}
