// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Where they sleep tonight: the kind of place; its name or address on a volunteer's tablet only.
Column {
    id: root

    required property PartyEditor party
    required property Choices choices
    property bool askText: false
    readonly property alias placeField: placeText

    width: parent !== null ? parent.width : 0
    spacing: Theme.space4

    ChoiceGrid {
        width: root.width
        model: root.choices.places
        selected: root.party.place
        onChosen: key => root.party.place = key
    }
    FormField {
        id: placeText
        width: root.width
        visible: root.askText
        field: root.party.placeText
        label: qsTr("Address or name of the place")
    }
}
