// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// The ring around what the keyboard would act on, three pixels outside its parent.
Rectangle {
    id: root

    property real corner: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.focusGap - Theme.focusWidth
    radius: root.corner + Theme.focusGap + Theme.focusWidth
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.focusWidth
    Accessible.ignored: true
}
