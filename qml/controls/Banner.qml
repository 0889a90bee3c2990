// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// Something to notice, as wide as its column. `kind`: info, care (attention without alarm), danger, good.
Rectangle {
    id: root

    property string text
    property string kind: "info"
    property string icon: root.kind === "good" ? "good" : root.kind === "info" ? "info" : root.kind === "danger" ? "danger" : "warning"
    readonly property color inkColor: root.kind === "care" ? Theme.care : root.kind === "danger" ? Theme.danger
        : root.kind === "good" ? Theme.good : Theme.ink

    implicitWidth: label.implicitWidth + 2 * Theme.space4
    implicitHeight: label.implicitHeight + 2 * Theme.space3
    radius: Theme.radiusSmall
    color: root.kind === "care" ? Theme.careSoft : root.kind === "danger" ? Theme.surface
        : root.kind === "good" ? Theme.goodSoft : Theme.primarySoft
    border.color: root.inkColor
    border.width: root.kind === "danger" || Theme.highContrast ? Theme.border : 0
    Accessible.role: root.kind === "info" ? Accessible.StaticText : Accessible.AlertMessage
    Accessible.name: root.text

    IconLabel {
        id: label
        x: Theme.space4
        y: Theme.space3
        width: root.width - 2 * Theme.space4
        text: root.text
        icon: root.icon
        iconOnTop: true
        color: root.inkColor
    }
}
