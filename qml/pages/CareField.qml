// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Who is with a child now.
Column {
    id: root

    required property PersonEditor person
    required property Choices choices

    width: parent !== null ? parent.width : 0
    spacing: Theme.space3

    ChoiceGrid {
        width: root.width
        model: root.choices.companions
        selected: root.person.companion
        onChosen: key => root.person.companion = key
    }
}
