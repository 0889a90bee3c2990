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
    readonly property real cell: root.width < Theme.column ? (root.width - Theme.space3) / 2 : (root.width - 3 * Theme.space3) / 4

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
