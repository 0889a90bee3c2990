// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Theme

// Six words to compare with another screen, numbered, two a row where there is room.
Grid {
    id: root

    required property string words
    readonly property list<string> each: root.words.split(" ")

    columns: root.width >= Theme.space(80) ? 2 : 1
    columnSpacing: Theme.space3
    rowSpacing: Theme.space2
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words

    Repeater {
        model: root.each
        Rectangle {
            id: card
            required property int index
            required property string modelData
            width: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns
            height: word.height + 2 * Theme.space2
            radius: Theme.radiusSmall
            color: Theme.surface
            border.color: Theme.outline
            border.width: Theme.border

            AppText {
                id: word
                x: Theme.space3
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                kind: "label"
                text: (card.index + 1) + "  " + card.modelData
                Accessible.ignored: true
            }
        }
    }
}
