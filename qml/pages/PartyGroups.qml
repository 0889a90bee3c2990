// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// What holds for all who came together, one question under the other.
Column {
    id: root

    required property PartyEditor party
    required property Choices choices
    property bool placeAsked: true
    property bool phoneAsked: true
    readonly property alias placeField: place.placeField
    readonly property alias phoneField: phone.phoneField

    width: parent !== null ? parent.width : 0
    spacing: Theme.space4

    FieldGroup {
        title: qsTr("Where they sleep tonight")
        visible: root.placeAsked
        PlaceField {
            id: place
            party: root.party
            choices: root.choices
            askText: true
        }
    }
    PhoneFields {
        id: phone
        visible: root.phoneAsked
        scanOffered: true
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
