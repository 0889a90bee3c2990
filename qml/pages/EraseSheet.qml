// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// Asks once before something is gone, and names it.
Sheet {
    id: root

    required property string warning
    required property string eraseText
    required property string keepText

    property bool harmless: false // nothing goes this time

    signal erased()

    Banner {
        width: parent.width
        kind: root.harmless ? "info" : "danger"
        text: root.warning
    }
    AppButton {
        width: parent.width
        kind: "secondary"
        text: root.keepText
        onClicked: root.close()
    }
    AppButton {
        width: parent.width
        kind: root.harmless ? "primary" : "danger"
        icon: root.harmless ? "check" : "remove"
        text: root.eraseText
        onClicked: {
            root.close()
            root.erased()
        }
    }
}
