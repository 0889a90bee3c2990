// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Delivery, beside the staff's list.
Item {
    id: root

    required property DeliveryModel delivery
    required property StickViewModel stick

    signal closed()
    signal locked()

    ScrollArea {
        id: area
        width: root.width
        height: root.height - bar.height
        columnWidth: 1.4 * Theme.column

        AppText {
            width: parent.width
            kind: "question"
            text: qsTr("Delivery")
        }
        DeliveryBody {
            width: parent.width
            delivery: root.delivery
            stick: root.stick
        }
    }
    ScrollHint {
        area: area
    }
    StaffPageBar {
        id: bar
        y: root.height - height
        width: root.width
        onClosed: root.closed()
        onLocked: root.locked()
    }
}
