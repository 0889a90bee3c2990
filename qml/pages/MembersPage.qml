// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

PageFrame {
    id: root

    required property MemberListModel members

    signal add()
    signal edit(index: int)
    signal remove(index: int)

    question: qsTr("Who is travelling with you?")
    help: qsTr("Add each person: family, friends, and every child. If you are on your own, go on.")
    nextText: root.members.count > 0 ? qsTr("Next") : qsTr("Nobody else")

    MemberList {
        members: root.members
        onAdd: root.add()
        onEdit: index => root.edit(index)
        onRemove: index => root.remove(index)
    }
}
