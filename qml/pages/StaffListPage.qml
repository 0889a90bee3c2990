// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Everybody registered, by tier, then newest. Delivery is said at the lower left, always.
Item {
    id: root

    required property RecordListModel records
    required property string deliveryText
    required property int quarantined
    property string currentKey
    property string touchedKey // the row touched last
    property string problem

    signal opened(key: string)
    signal refreshed()
    signal paused()
    signal locked()

    Item {
        id: top
        width: root.width
        height: Math.max(title.implicitHeight, Theme.touch) + Theme.space2

        AppText {
            id: title
            kind: "question"
            text: qsTr("Registrations")
            x: Theme.space4
            width: root.width - x - refresh.width - Theme.space4
            anchors.verticalCenter: parent.verticalCenter
        }
        AppButton {
            id: refresh
            kind: "quiet"
            icon: "refresh"
            spoken: qsTr("Read the list again")
            width: Theme.touch
            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.refreshed()
        }
    }

    Banner {
        id: notice
        kind: "care"
        text: root.problem
        visible: root.problem.length > 0
        x: Theme.space3
        width: root.width - 2 * x
        height: visible ? implicitHeight : 0
        anchors.top: top.bottom
    }

    ListView {
        id: list
        model: root.records
        x: Theme.space3
        width: root.width - 2 * x
        anchors.top: notice.bottom
        anchors.bottom: bottom.top
        spacing: Theme.space2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        section.property: "tierText"
        section.delegate: sections.title
        delegate: RecordRow {
            width: list.width
            current: root.currentKey === key
            exactShown: root.touchedKey === key
            onClicked: {
                root.touchedKey = key
                root.opened(key)
            }
        }
        Accessible.role: Accessible.List
        Accessible.name: title.text
    }

    AppText {
        anchors.centerIn: list
        width: list.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Nobody is registered yet.")
        visible: list.count === 0
    }

    SectionTitles {
        id: sections
    }

    StaffBar {
        id: bottom
        width: root.width
        anchors.bottom: parent.bottom
        deliveryText: root.deliveryText
        quarantined: root.quarantined
        onPaused: root.paused()
        onLocked: root.locked()
    }
}
