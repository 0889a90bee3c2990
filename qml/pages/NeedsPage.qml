// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

PageFrame {
    id: root

    required property PartyEditor party
    required property Choices choices

    question: qsTr("What do you and the people with you need?")
    help: qsTr("You may choose several.")

    NeedsField {
        party: root.party
        choices: root.choices
    }
}
