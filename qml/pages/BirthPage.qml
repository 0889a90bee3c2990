// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

PageFrame {
    id: root

    required property PersonEditor person
    required property Choices choices

    question: qsTr("When were you born?")
    help: qsTr("If you do not know exactly, about is good enough.")
    fields: [birth]

    DateField {
        id: birth
        width: parent.width
        birth: root.person.birth
        months: root.choices.months
    }
}
