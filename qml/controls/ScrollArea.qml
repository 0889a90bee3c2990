// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Prystan.Theme

// A column that scrolls when it must, says so, and keeps what is being typed in sight.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property real sidePadding: Theme.space4
    property real topPadding: Theme.space4
    property real bottomPadding: Theme.space6
    property real columnWidth: Theme.column // the content is never wider
    readonly property real columnHeight: column.height
    readonly property Item focused: Window.activeFocusItem
    readonly property bool more: contentHeight > height + 1 && !atYEnd

    function holds(item: Item): bool {
        return item === column || (item !== null && item.parent !== null && root.holds(item.parent))
    }
    function reveal(item: Item): void {
        if (!root.holds(item))
            return
        const top = item.mapToItem(column, 0, 0).y + root.topPadding
        const seen = top >= root.contentY && top + item.height <= root.contentY + root.height
        if (seen && Theme.keyboardHeight === 0)
            return
        const lowest = Math.max(0, root.contentHeight - root.height)
        const above = Math.min(Theme.touch * 1.5, Math.max(0, root.height - item.height - Theme.space4)) // its label too
        root.contentY = Math.max(0, Math.min(lowest, top - above,
            Math.max(top + item.height + Theme.space12 - root.height, root.contentY)))
    }

    // Reading on with the keys of a keyboard; false: nothing moved.
    function turn(key: int): bool {
        const step = key === Qt.Key_PageDown ? 0.8 * root.height : key === Qt.Key_PageUp ? -0.8 * root.height
            : key === Qt.Key_Down ? Theme.touch : key === Qt.Key_Up ? -Theme.touch : 0
        const before = root.contentY
        root.contentY = Math.max(0, Math.min(root.contentY + step, root.contentHeight - root.height))
        return root.contentY !== before
    }

    clip: true
    contentWidth: width
    contentHeight: column.height + root.topPadding + root.bottomPadding
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    onFocusedChanged: root.reveal(root.focused)
    onHeightChanged: root.reveal(root.focused)
    onContentHeightChanged: root.reveal(root.focused)
    ScrollBar.vertical: ScrollBar { // its height follows by itself
        anchors.right: root.right
        policy: root.contentHeight > root.height + 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        width: Theme.bar
        contentItem: Rectangle {
            radius: width / 2
            color: Theme.outline
        }
        Accessible.ignored: true
    }

    Column {
        id: column
        width: Math.min(root.columnWidth, root.width - 2 * root.sidePadding)
        x: (root.width - width) / 2
        y: root.topPadding
        spacing: Theme.space4
    }
}
