// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Ui
import Prystan.Theme

// A passphrase goes straight into guarded memory; the screen shows a dot a letter, and the letters while `input.revealed`.
Column {
    id: root

    property string label
    property alias input: secret

    signal accepted()

    spacing: Theme.space2

    AppText {
        width: root.width
        kind: "label"
        text: root.label
        visible: root.label.length > 0
    }
    Rectangle {
        width: root.width
        height: Theme.touchBig
        radius: Theme.radiusSmall
        color: Theme.surface
        border.color: Theme.outline
        border.width: Theme.border

        Text {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.space4
            width: parent.width - 2 * Theme.space4
            text: "•".repeat(secret.length)
            textFormat: Text.PlainText
            font.family: Theme.family
            font.pixelSize: Theme.question
            color: Theme.ink
            elide: Text.ElideLeft
            visible: !secret.revealed
            Accessible.ignored: true
        }
        Rectangle {
            x: Math.min(Theme.space4 + secret.length * Theme.question * 0.38 + 2, parent.width - Theme.space4)
            width: 2
            height: Theme.question
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            visible: secret.activeFocus && !secret.revealed
            Accessible.ignored: true
        }
        SecretInput {
            id: secret
            anchors.fill: parent
            activeFocusOnTab: true
            font.family: Theme.family
            font.pixelSize: Theme.label
            color: Theme.ink
            padding: Theme.space4
            onAccepted: root.accepted()
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: qsTr("%1 letters typed").arg(secret.length)
        }
        FocusRing {
            corner: Theme.radiusSmall
            visible: secret.activeFocus
        }
    }
}
