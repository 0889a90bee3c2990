// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme

// How the window is to be read. It changes at once, under the finger; the next person finds it as usual again.
Sheet {
    id: root

    title: qsTr("Easier to read")

    AppText {
        width: parent.width
        text: qsTr("Text size")
        bold: true
    }
    Grid {
        id: sizes
        readonly property real cell: (width - (columns - 1) * spacing) / columns
        width: parent.width
        columns: width < 4 * (Theme.body * 3 + Theme.space4) + 3 * spacing ? 2 : 4
        spacing: Theme.space3

        Repeater {
            model: [100, 125, 150, 200]
            NumberCell {
                id: cell
                required property int modelData
                width: sizes.cell
                text: qsTr("%1 %").arg(cell.modelData)
                selected: Math.round(Theme.textScale * 100) === cell.modelData
                onClicked: Theme.textScale = cell.modelData / 100
            }
        }
    }
    ChoiceCard {
        width: parent.width
        multi: true
        icon: "contrast"
        text: qsTr("Strong contrast")
        selected: Theme.highContrast
        onClicked: Theme.highContrast = !Theme.highContrast
    }
    ChoiceCard {
        width: parent.width
        multi: true
        icon: "motion"
        text: qsTr("Less motion")
        selected: Theme.lessMotion
        onClicked: Theme.lessMotion = !Theme.lessMotion
    }
}
