// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Theme

// A year, or an age, in two touches: first the ten, then the one.
Column {
    id: root

    required property int from
    required property int to
    property int value: -1
    property int ten: -1 // the opened ten, -1: all tens are shown
    readonly property int firstTen: Math.floor(root.from / 10)
    readonly property int lastTen: Math.floor(root.to / 10)

    signal picked(int value)

    function pick(value: int): void {
        root.ten = -1
        root.picked(value)
    }

    spacing: Theme.space3

    Grid {
        id: tens
        readonly property int least: Theme.space(8) + Theme.body * 5
        readonly property real cell: (width - (columns - 1) * spacing) / columns
        width: root.width
        spacing: Theme.space2
        columns: Math.max(1, Math.min(7, Math.floor((width + spacing) / (least + spacing))))
        visible: root.ten < 0

        Repeater {
            model: root.lastTen - root.firstTen + 1
            NumberCell {
                id: cell
                required property int index
                readonly property int number: root.firstTen + cell.index
                width: tens.cell
                //: A range of years or ages: 1980–1989
                text: qsTr("%1–%2").arg(Math.max(cell.number * 10, root.from)).arg(Math.min(cell.number * 10 + 9, root.to))
                selected: root.value >= 0 && Math.floor(root.value / 10) === cell.number
                onClicked: root.ten = cell.number
            }
        }
    }

    NumberGrid {
        width: root.width
        visible: root.ten >= 0
        from: Math.max(root.from, root.ten * 10)
        to: Math.min(root.to, root.ten * 10 + 9)
        value: root.value
        cellWidth: Math.max(Theme.touch, Theme.body * 3)
        onPicked: (value) => root.pick(value)
    }
    LinkButton {
        icon: "back"
        text: qsTr("Other numbers")
        visible: root.ten >= 0
        onClicked: root.ten = -1
    }
}
