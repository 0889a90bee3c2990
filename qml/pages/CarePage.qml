// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

PageFrame {
    id: root

    required property PersonEditor person
    required property Choices choices

    //: %1 is a name exactly as typed; it cannot be declined, so it stands apart
    question: qsTr("%1: who is with the child now?").arg(root.person.title)
    help: qsTr("The adult who takes care of the child here, today.")

    CareField {
        person: root.person
        choices: root.choices
    }
}
