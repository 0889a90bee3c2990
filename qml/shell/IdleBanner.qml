// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The last seconds before the page empties itself. Any touch or key extends; the bar stays a moment longer than
// the warning, so that the touch which ends it cannot fall through to what lies under it.
Rectangle {
    id: root

    required property IdleGuard idle
    readonly property bool shown: root.idle.active && (root.idle.warning || linger.running)
    property bool warned: false
    property int seconds: root.idle.warnSeconds // the last that was warned of

    function note(warning: bool): void {
        if (root.warned && !warning)
            linger.restart()
        if (warning)
            root.seconds = root.idle.remainingSeconds
        root.warned = warning
    }

    implicitHeight: content.implicitHeight + 2 * Theme.space3
    visible: root.shown
    color: Theme.careSoft
    border.color: Theme.care
    border.width: Theme.border
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Connections {
        target: root.idle
        function onChanged(): void {
            root.note(root.idle.warning)
        }
    }

    Timer {
        id: linger
        interval: 500
    }

    MouseArea {
        anchors.fill: parent
        onPressed: root.idle.stillHere()
        Accessible.ignored: true
    }

    Column {
        id: content
        x: Theme.space4
        y: Theme.space3
        width: parent.width - 2 * Theme.space4
        spacing: Theme.space2

        AppText {
            id: words
            width: parent.width
            kind: "label"
            color: Theme.care
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This page will be cleared in %n second(s)", "", root.seconds)
            Accessible.ignored: true
        }

        Rectangle {
            width: parent.width
            height: Theme.bar
            radius: height / 2
            color: Theme.surface
            border.color: Theme.care
            border.width: 1

            Rectangle {
                width: parent.width * Math.min(1, root.seconds / Math.max(1, root.idle.warnSeconds))
                height: parent.height
                radius: parent.radius
                color: Theme.care
            }
        }

        AppButton {
            text: qsTr("I am still here")
            icon: "hand"
            width: Math.min(implicitWidth, parent.width)
            anchors.horizontalCenter: parent.horizontalCenter
            onClicked: root.idle.stillHere()
        }
    }
}
