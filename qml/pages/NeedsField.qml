// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// What needs attention tonight; several may be chosen, or none.
Column {
    id: root

    required property PartyEditor party
    required property Choices choices

    width: parent !== null ? parent.width : 0
    spacing: Theme.space3

    ChoiceGrid {
        width: root.width
        model: root.choices.needs
        multi: true
        selectedKeys: root.party.needs
        onChosen: key => root.party.toggleNeed(key)
    }
    LinkButton {
        width: Math.min(implicitWidth, root.width)
        text: qsTr("None of these")
        selected: root.party.noNeeds
        onClicked: root.party.noNeeds = !root.party.noNeeds
    }
}
