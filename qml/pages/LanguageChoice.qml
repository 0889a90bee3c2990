// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The four languages as an answer, each written in itself.
Flow {
    id: root

    required property LanguageController language
    property string selected
    readonly property int fitting: Math.floor((root.width + Theme.space3) / (Theme.body * 7 + Theme.space3))
    readonly property int columns: root.fitting >= 4 ? 4 : root.fitting >= 2 ? 2 : 1
    readonly property real cell: (root.width - (root.columns - 1) * Theme.space3) / root.columns

    signal chosen(code: string)

    width: parent !== null ? parent.width : 0
    spacing: Theme.space3

    Repeater {
        model: root.language.codes
        NumberCell {
            required property string modelData
            width: Math.floor(root.cell)
            text: root.language.nameOf(modelData)
            selected: root.selected === modelData
            onClicked: root.chosen(modelData)
        }
    }
}
