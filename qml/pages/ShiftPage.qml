// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The volunteer's list of this shift: codes, times and numbers. Nobody can be found by it.
PageFrame {
    id: root

    required property TallyModel tally
    required property DeliveryModel delivery

    signal deliveryWanted()
    signal ended()

    guided: false
    question: qsTr("This shift")
    help: root.tally.count === 0 ? qsTr("Nothing was saved in this shift yet.") : root.tally.sumText
    nextVisible: false

    Column {
        id: rows
        width: parent.width
        visible: root.tally.count > 0
        Accessible.role: Accessible.List
        Accessible.name: root.question

        Repeater {
            model: root.tally
            TallyRow {
                width: rows.width
            }
        }
    }
    Banner {
        width: parent.width
        kind: root.delivery.care ? "care" : root.delivery.done ? "good" : "info"
        icon: root.delivery.care ? "warning" : root.delivery.done ? "delivered" : "waiting"
        text: root.delivery.line + (root.delivery.more === "" ? "" : "\n" + root.delivery.more)
    }
    LinkButton {
        text: qsTr("Delivery and USB stick")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.deliveryWanted()
    }
    Banner {
        width: parent.width
        text: root.tally.earlierText
        visible: root.tally.earlierText.length > 0
    }
    Banner {
        width: parent.width
        kind: "care"
        text: root.tally.clockText
        visible: root.tally.clockText.length > 0
    }
    AppText {
        width: parent.width
        kind: "help"
        text: qsTr("This list has no names. It is only in memory and is empty after a restart.")
    }
    AppButton {
        kind: "secondary"
        icon: "logout"
        text: qsTr("End this shift")
        width: Math.min(implicitWidth, parent.width)
        onClicked: end.open()
    }

    EraseSheet {
        id: end
        title: qsTr("End this shift?")
        warning: qsTr("Your PIN and this list will be gone. The saved forms stay on this device.")
        eraseText: qsTr("End this shift")
        keepText: qsTr("Go on")
        onErased: root.ended()
    }
}
