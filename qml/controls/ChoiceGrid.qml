// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Prystan.Ui
import Prystan.Theme

// The answers to one question as cards, as many beside each other as fit; the ways out as links beneath.
Column {
    id: root

    required property ChoiceModel model
    property string selected
    property list<string> selectedKeys // with `multi`
    property bool multi: false
    property int maxColumns: 3
    readonly property int columns: Math.max(1, Math.min(root.maxColumns,
        Math.floor((root.width + Theme.space3) / (Theme.cardWidth + Theme.space3))))

    signal chosen(string key)

    function holds(key: string): bool {
        return root.multi ? root.selectedKeys.indexOf(key) >= 0 : root.selected === key
    }

    spacing: Theme.space4
    Accessible.role: Accessible.Grouping

    GridLayout {
        width: root.width
        columns: root.columns
        rowSpacing: Theme.space3
        columnSpacing: Theme.space3

        Repeater {
            model: root.model
            ChoiceCard {
                id: card
                required text
                required icon
                required property string key
                required property bool wayOut
                visible: !card.wayOut
                multi: root.multi
                selected: root.holds(card.key)
                onClicked: root.chosen(card.key)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
    }

    Flow {
        width: root.width
        spacing: Theme.space2

        Repeater {
            model: root.model
            LinkButton {
                id: link
                required text
                required property string key
                required property bool wayOut
                visible: link.wayOut
                width: Math.min(implicitWidth, root.width)
                selected: root.holds(link.key)
                onClicked: root.chosen(link.key)
            }
        }
    }
}
