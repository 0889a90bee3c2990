// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// Delivery, beside the volunteer's list of the shift.
PageFrame {
    id: root

    required property DeliveryModel delivery
    required property StickViewModel stick

    guided: false
    nextVisible: false
    question: qsTr("Delivery")

    DeliveryBody {
        width: parent.width
        delivery: root.delivery
        stick: root.stick
    }
}
