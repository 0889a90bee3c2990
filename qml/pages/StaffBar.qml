// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// The lower edge of the staff's list: what is delivered and what is set aside on the left, the two ways to leave on
// the right.
Item {
    id: root

    required property string deliveryText
    required property string deliveryMore // where there is room
    required property bool deliveryCare
    required property bool deliveryDone
    required property string trustText
    required property bool trustCare
    required property bool trustAlarm
    property string clockText // somebody has to check the date
    property real most: Infinity // of what is told, before it scrolls: the list needs its place
    readonly property real buttonsWidth: pause.implicitWidth + lock.implicitWidth + 3 * Theme.space3
    readonly property bool stacked: root.width < root.buttonsWidth + Theme.space(60)
    readonly property real ends: root.stacked ? lock.height + 3 * Theme.space2 : 2 * Theme.space2 // besides what is told
    readonly property real buttonWidth: (root.width - 3 * Theme.space3) / 2

    signal deliveryWanted()
    signal trustWanted()
    signal clockWanted()
    signal paused()
    signal locked()

    implicitHeight: (root.stacked ? told.height : Math.max(told.height, lock.height)) + root.ends

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hairline
    }

    ScrollArea {
        id: told
        y: root.stacked ? Theme.space2 : (root.height - height) / 2
        width: root.width - (root.stacked ? 0 : root.buttonsWidth)
        height: Math.min(contentHeight, root.most)
        columnWidth: width
        topPadding: 0
        bottomPadding: 0
        spacing: 0

        TrustLine {
            width: parent.width
            icon: root.deliveryCare ? "warning" : root.deliveryDone ? "delivered" : "waiting"
            text: root.deliveryText + (root.stacked || root.deliveryMore === "" ? "" : "\n" + root.deliveryMore)
            care: root.deliveryCare
            onClicked: root.deliveryWanted()
        }
        TrustLine {
            width: parent.width
            text: root.trustText
            care: root.trustCare
            alarm: root.trustAlarm
            onClicked: root.trustWanted()
        }
        TrustLine {
            width: parent.width
            text: root.clockText
            icon: "waiting"
            care: true
            visible: root.clockText.length > 0
            onClicked: root.clockWanted()
        }
    }
    ScrollHint {
        area: told
    }

    AppButton {
        id: pause
        kind: "secondary"
        icon: "pause"
        text: qsTr("Pause")
        width: root.stacked ? root.buttonWidth : implicitWidth
        anchors.right: lock.left
        anchors.rightMargin: Theme.space3
        y: lock.y
        onClicked: root.paused()
    }
    AppButton {
        id: lock
        icon: "lock"
        text: qsTr("Lock")
        width: root.stacked ? root.buttonWidth : implicitWidth
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: root.stacked ? told.y + told.height + Theme.space2 : (root.height - height) / 2
        onClicked: root.locked()
    }
}
