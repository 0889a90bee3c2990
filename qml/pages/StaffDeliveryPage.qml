// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// How far what was saved has come, in numbers and in words; what hinders it, and what helps.
Item {
    id: root

    required property DeliveryModel delivery

    signal closed()
    signal locked()

    ScrollArea {
        id: area
        width: root.width
        height: root.height - bar.height
        columnWidth: 1.4 * Theme.column

        AppText {
            id: title
            width: parent.width
            kind: "question"
            text: qsTr("Delivery")
        }
        AppText {
            width: parent.width
            text: root.delivery.line
        }
        Banner {
            width: parent.width
            kind: root.delivery.care ? "care" : "info"
            text: root.delivery.problem
            visible: text.length > 0
        }
        Repeater {
            model: root.delivery.notes
            Banner {
                required property string modelData
                width: parent.width
                kind: "care"
                text: modelData
            }
        }
        Column {
            id: rows
            width: parent.width
            Accessible.role: Accessible.List
            Accessible.name: title.text

            Repeater {
                model: root.delivery
                DeliveryRow {
                    width: rows.width
                }
            }
        }
        AppButton {
            kind: "secondary"
            icon: "refresh"
            text: qsTr("Try now")
            width: Math.min(implicitWidth, parent.width)
            visible: root.delivery.canTry
            onClicked: root.delivery.tryNow()
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
