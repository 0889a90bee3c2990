// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// Who is with a child now.
ChoiceGrid {
    id: root

    required property PersonEditor person
    required property Choices choices

    width: parent !== null ? parent.width : 0
    model: root.choices.companions
    selected: root.person.companion
    onChosen: key => root.person.companion = key
}
