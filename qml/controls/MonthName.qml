// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Ui

// The name of a month in the window's language, kept right when the language changes. Shows nothing itself.
Item {
    id: root

    required property ChoiceModel months
    required property int month
    readonly property string text: root.month > 0 && names.count >= root.month
        ? (names.itemAt(root.month - 1) as Name).text : ""

    visible: false

    component Name: Item {
        required property string text
    }

    Repeater {
        id: names
        model: root.months
        Name {}
    }
}
