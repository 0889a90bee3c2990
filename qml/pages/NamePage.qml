// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

PageFrame {
    id: root

    required property PersonEditor person

    question: qsTr("What is your name?")
    help: qsTr("As in your passport, in Cyrillic or Latin letters. One name is enough if you have only one.")
    fields: [names.familyField, names.givenField, names.patronymicField]

    NameFields {
        id: names
        person: root.person
    }
}
