// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Ui

// Shows for some seconds what was typed into a passphrase field.
LinkButton {
    id: root

    required property SecretInput input

    icon: root.input.revealed ? "eyeOff" : "eye"
    text: root.input.revealed ? qsTr("Hide what I typed") : qsTr("Show what I typed")
    onClicked: root.input.revealed = !root.input.revealed
}
