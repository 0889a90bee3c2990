// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Theme

// The numbers from … to, in steps, each once, to touch: no scrolling to the right one.
Grid {
    id: root

    required property int from
    required property int to
    property int step: 1
    property int value: -1
    property int cellWidth: Theme.touch // the least width of a cell
    readonly property int count: Math.max(0, Math.floor((root.to - root.from) / root.step) + 1)
    readonly property int fitting: Math.max(1, Math.min(10, Math.floor((root.width + root.spacing) / (root.cellWidth + root.spacing))))
    readonly property int lines: Math.ceil(root.count / root.fitting) // as few as possible, and of equal length
    readonly property real cell: (root.width - (root.columns - 1) * root.spacing) / root.columns

    signal picked(int value)

    spacing: Theme.space2
    columns: Math.max(1, Math.ceil(root.count / Math.max(1, root.lines)))

    Repeater {
        model: root.count
        NumberCell {
            id: cell
            required property int index
            readonly property int number: root.from + cell.index * root.step
            width: root.cell
            text: cell.number
            selected: cell.number === root.value
            onClicked: root.picked(cell.number)
        }
    }
}
