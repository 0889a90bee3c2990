// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// What to do where there is no network: sealed files out to a stick, and in from one.
FieldGroup {
    id: root

    required property StickViewModel stick

    title: qsTr("Without a network")

    AppText {
        width: root.width
        kind: "help"
        text: qsTr("Files travel locked. Whoever finds the stick can read nothing.")
    }
    Banner {
        width: root.width
        kind: root.stick.kind
        text: root.stick.text
        visible: text.length > 0
    }
    Flow {
        width: root.width
        topPadding: Theme.space1 // the ring of the focus keeps off what is above
        spacing: Theme.space3

        AppButton { // first: what is written then tells also of what came
            kind: "secondary"
            icon: "open"
            text: qsTr("Read from a USB stick")
            width: Math.min(implicitWidth, root.width)
            enabled: !root.stick.busy
            onClicked: root.stick.takeIn()
        }
        AppButton {
            kind: "secondary"
            icon: "save"
            text: qsTr("Write to a USB stick")
            width: Math.min(implicitWidth, root.width)
            enabled: !root.stick.busy
            onClicked: root.stick.copyOut()
        }
    }
}
