// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Pages
import Prystan.Theme
import Prystan.Ui

// List and record: side by side where there is room, else one over the other.
Item {
    id: root

    required property StaffViewModel staff
    required property Choices choices
    property string openedKey
    readonly property bool wide: root.width >= 840 * Theme.scale
    readonly property real listWidth: root.wide ? Math.round(root.width * 0.44) : root.width

    signal pauseWanted()

    // The sheet also closes when the question was answered; then there is nothing to drop.
    function dropQuestion(): void {
        if (root.staff.reasonAskedFor.length > 0)
            root.staff.closeRecord()
    }

    StaffListPage {
        width: root.listWidth
        height: root.height
        visible: root.wide || !root.staff.detail.loaded
        records: root.staff.records
        deliveryText: root.staff.deliveryText
        quarantined: root.staff.quarantined
        problem: root.staff.problem
        currentKey: root.staff.detail.loaded ? root.openedKey : ""
        onOpened: key => {
            root.openedKey = key
            root.staff.open(key)
        }
        onRefreshed: root.staff.refresh()
        onPaused: root.pauseWanted()
        onLocked: root.staff.lock()
    }

    Rectangle {
        x: root.listWidth
        width: 1
        height: root.height
        color: Theme.hairline
        visible: root.wide
    }

    AppText {
        x: root.listWidth + Theme.space8
        width: root.width - x - Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        text: qsTr("Touch a line to open the record.")
        visible: root.wide && !root.staff.detail.loaded
    }

    StaffRecordPage {
        x: root.wide ? root.listWidth + 1 : 0
        width: root.width - x
        height: root.height
        visible: root.staff.detail.loaded
        detail: root.staff.detail
        onClosed: root.staff.closeRecord()
    }

    ReasonSheet {
        reasons: root.choices.reasons
        visible: root.staff.reasonAskedFor.length > 0
        onChosen: reason => root.staff.openBecause(root.staff.reasonAskedFor, reason)
        onClosed: root.dropQuestion()
    }
}
