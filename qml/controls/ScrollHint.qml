// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// Fades the lower edge of a ScrollArea and points down while there is more to see.
Rectangle {
    id: root

    required property ScrollArea area
    property bool wanted: true

    anchors.left: root.area.left
    anchors.right: root.area.right
    anchors.bottom: root.area.bottom
    height: Theme.space12
    visible: root.wanted && root.area.more
    gradient: Gradient {
        GradientStop { position: 0; color: Qt.alpha(Theme.paper, 0) }
        GradientStop { position: 0.5; color: Theme.paper }
    }
    Accessible.ignored: true

    Icon {
        name: "down"
        size: Theme.icon
        color: Theme.primary
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
    }
}
