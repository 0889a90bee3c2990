// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// How far what was saved has come, in numbers and in words; what hinders it, and what helps.
Column {
    id: root

    required property DeliveryModel delivery
    required property StickViewModel stick

    spacing: Theme.space4
    Component.onDestruction: root.stick.forget()

    AppText {
        width: root.width
        text: root.delivery.line
    }
    Banner {
        width: root.width
        kind: root.delivery.care ? "care" : "info"
        text: root.delivery.problem
        visible: text.length > 0
    }
    Repeater {
        model: root.delivery.notes
        Banner {
            required property string modelData
            width: root.width
            kind: "care"
            text: modelData
        }
    }
    Column {
        id: rows
        width: root.width
        Accessible.role: Accessible.List
        Accessible.name: root.delivery.line

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
        width: Math.min(implicitWidth, root.width)
        visible: root.delivery.canTry
        onClicked: root.delivery.tryNow()
    }
    StickField {
        width: root.width
        topPadding: Theme.space4
        stick: root.stick
    }
}
