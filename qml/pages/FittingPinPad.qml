// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// A PIN pad with keys as large as the height of the page allows, so that all of it is in sight.
PinPad {
    id: root

    required property PageFrame page
    readonly property real keyRoom: (root.page.height - Theme.space(root.page.problem.length > 0 ? 108 : 90)) / 4

    width: Math.min(parent.width, Math.max(3 * (Theme.touch + Theme.space3), 3 * root.keyRoom + 2 * Theme.space3))
    anchors.horizontalCenter: parent.horizontalCenter
    focus: true
}
