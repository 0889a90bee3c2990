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
    property AlikeModel candidates: null // staff alone are told
    property string correcting // code of a form that was saved already

    signal looked(key: string) // at a candidate
    signal add()
    signal edit(index: int)
    signal remove(index: int)

    guided: false
    beside: CandidateList {
        id: alike
        candidates: root.candidates
        onOpened: key => root.looked(key)
    }
    hint: alike.told
    question: root.correcting.length > 0 ? qsTr("Correct form %1").arg(root.correcting.replace("-", "\u2011")) : qsTr("New form")
    help: qsTr("Names, a birth year and who is with each child are enough to save.")
    nextText: qsTr("Check and save")
    fields: [spoken, of.familyField, of.givenField, of.patronymicField, of.birthField, of.documentField, before, all.placeField,
        all.phoneField]

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

            PersonGroups {
                id: of
                person: root.person
                choices: root.choices
            }
        }
        Column {
            width: halves.half
            spacing: Theme.space4

            EarlierCodeGroup {
                id: before
                width: parent.width
                code: root.party.earlier
                looksUp: root.candidates !== null
            }
            FieldGroup {
                title: qsTr("Those with this person")
                MemberList {
                    members: root.members
                    onAdd: root.add()
                    onEdit: index => root.edit(index)
                    onRemove: index => root.remove(index)
                }
            }
            PartyGroups {
                id: all
                party: root.party
                choices: root.choices
            }
        }
    }
}
