// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

PageFrame {
    id: root

    required property PartyEditor party
    required property Choices choices

    question: qsTr("Your phone number")
    help: qsTr("Only if you like. You can go on without it.")
    fields: [phone.phoneField]

    PhoneFields {
        id: phone
        party: root.party
        choices: root.choices
    }
}
