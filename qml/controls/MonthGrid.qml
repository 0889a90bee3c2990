// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Ui
import Prystan.Theme

// The twelve months by name, to touch.
Grid {
    id: root

    required property ChoiceModel months
    property int value: 0
    readonly property int least: Theme.body * 6
    readonly property real cell: (root.width - (root.columns - 1) * root.spacing) / root.columns

    signal picked(int value)

    spacing: Theme.space2
    columns: Math.max(1, Math.min(4, Math.floor((root.width + root.spacing) / (root.least + root.spacing))))

    Repeater {
        model: root.months
        NumberCell {
            id: cell
            required text
            required property int index
            width: root.cell
            selected: root.value === cell.index + 1
            onClicked: root.picked(cell.index + 1)
        }
    }
}
