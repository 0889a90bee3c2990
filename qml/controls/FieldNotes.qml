// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Ui
import Prystan.Theme

// What is to be said beneath a field: what is wrong with it, else how much more fits when it is nearly full.
Column {
    id: root

    required property TextFieldModel field
    readonly property bool warns: root.field.problem.length > 0

    visible: root.warns || root.field.room.length > 0

    AppText {
        width: root.width
        kind: "help"
        text: root.field.room
        visible: root.field.room.length > 0 && !root.warns
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.field.room
    }
    IconLabel {
        width: root.width
        text: root.field.problem
        icon: root.field.blocks ? "danger" : "warning"
        color: root.field.blocks ? Theme.danger : Theme.care
        textSize: Theme.help
        visible: root.warns
        Accessible.ignored: false
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.field.problem
    }
}
