// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// A short label with its pictogram. `kind`: urgent, care, good, neutral.
Rectangle {
    id: root

    property string text
    property string kind: "neutral"
    property string icon: root.kind === "urgent" ? "urgent" : root.kind === "care" ? "warning" : root.kind === "good" ? "good" : ""
    readonly property color inkColor: root.kind === "urgent" ? Theme.danger : root.kind === "care" ? Theme.care
        : root.kind === "good" ? Theme.good : Theme.ink

    implicitWidth: label.implicitWidth + 2 * Theme.space3
    implicitHeight: label.implicitHeight + 2 * Theme.space1
    radius: implicitHeight / 2
    color: root.kind === "care" ? Theme.careSoft : root.kind === "good" ? Theme.goodSoft
        : root.kind === "urgent" ? Theme.surface : Theme.primarySoft
    border.color: root.inkColor
    border.width: root.kind === "urgent" || Theme.highContrast ? Theme.border : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    IconLabel {
        id: label
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space3
        width: root.width - 2 * Theme.space3
        text: root.text
        icon: root.icon
        iconSize: Math.round(Theme.icon * 0.8)
        textSize: Theme.help
        color: root.inkColor
        bold: root.kind === "urgent"
    }
}
