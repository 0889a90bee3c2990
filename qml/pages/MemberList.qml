// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Those with me: a card each, to change or take away, and one to add.
Column {
    id: root

    required property MemberListModel members

    signal add()
    signal edit(index: int)
    signal remove(index: int)

    width: parent !== null ? parent.width : 0
    spacing: Theme.space3

    Repeater {
        model: root.members
        Row {
            id: row
            required property int index
            required property string title
            required property string detail
            required property bool child
            width: root.width
            spacing: Theme.space2

            ChoiceCard {
                width: row.width - removing.width - row.spacing
                icon: row.child ? "child" : "person"
                text: row.title
                detail: row.detail
                Accessible.role: Accessible.Button
                onClicked: root.edit(row.index)
            }
            AppButton {
                id: removing
                kind: "quiet"
                icon: "remove"
                spoken: qsTr("Take %1 off the list").arg(row.title)
                width: Theme.touch
                anchors.verticalCenter: parent.verticalCenter
                onClicked: root.remove(row.index)
            }
        }
    }
    AppButton {
        width: root.width
        kind: "secondary"
        icon: "personAdd"
        text: qsTr("Add a person")
        onClicked: root.add()
    }
}
