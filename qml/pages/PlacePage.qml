// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

PageFrame {
    id: root

    required property PartyEditor party
    required property Choices choices
    required property bool askText

    question: qsTr("Where will you sleep tonight?")
    help: qsTr("If you do not know yet, ask at the desk.")
    fields: [place.placeField]

    PlaceField {
        id: place
        party: root.party
        choices: root.choices
        askText: root.askText
    }
}
