// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// The lower edge of a page beside the staff's list: back to it, or lock.
Item {
    id: root

    readonly property real edge: Theme.space4
    property string backText: qsTr("Back")
    property string backSpoken: qsTr("Back to the list")
    readonly property bool tight: lock.implicitWidth + 5 * Theme.button > root.width - 2 * edge // large text

    signal closed()
    signal locked()

    implicitHeight: back.height + 2 * Theme.space2

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hairline
    }
    AppButton {
        id: back
        kind: "secondary"
        icon: "back"
        text: root.tight ? "" : root.backText
        spoken: root.backSpoken
        x: root.edge
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.closed()
    }
    AppButton {
        id: lock
        icon: "lock"
        text: qsTr("Lock")
        x: root.width - width - root.edge
        width: Math.min(implicitWidth, root.width - 2 * root.edge - back.width - Theme.space3)
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.locked()
    }
}
