// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Ui

// The name of a month in the window's language, kept right when the language changes. Shows nothing itself.
Item {
    id: root

    required property ChoiceModel months
    required property int month
    property string text // means nothing while month is 0

    visible: false

    Repeater {
        model: root.months
        Item {
            id: name
            required property string text
            required property int index

            Binding {
                target: root
                property: "text"
                value: name.text
                when: name.index + 1 === root.month
                restoreMode: Binding.RestoreNone
            }
        }
    }
}
