// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

PageFrame {
    id: root

    required property PersonEditor person
    required property Choices choices

    question: qsTr("What is your nationality?")
    help: qsTr("Of which country do you have a passport?")

    NationalityField {
        person: root.person
        choices: root.choices
    }
}
