// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Pages
import Prystan.Theme
import Prystan.Ui

// List and record: side by side above one bar where there is room, else one over the other.
Item {
    id: root

    required property StaffViewModel staff
    required property SearchViewModel search
    required property PairViewModel pair
    required property DuplicatesViewModel duplicates
    required property ActsViewModel acts
    required property CorrectionViewModel correction
    required property Choices choices
    required property DeliveryModel delivery
    property string warning // about the organisation
    readonly property bool wide: root.width >= 660 * Theme.scale * Math.min(Theme.textScale, 1.5)
    readonly property real listWidth: root.wide ? Math.round(root.width * (root.width < 840 * Theme.scale ? 0.44 : 0.48)) : root.width
    readonly property real roomHeight: root.height - (root.wide ? bar.height : 0)

    signal deliveryWanted()
    signal pauseWanted()
    signal settingsWanted()
    signal twiceWanted()
    signal registerWanted()

    StaffListPage {
        width: root.listWidth
        height: root.roomHeight
        visible: root.wide || !root.staff.detail.loaded
        barVisible: !root.wide
        records: root.staff.records
        search: root.search
        below: root.height - root.roomHeight
        deliveryText: root.delivery.line
        deliveryMore: root.delivery.more
        deliveryCare: root.delivery.care
        deliveryDone: root.delivery.done
        trustText: root.staff.trustText
        trustCare: root.staff.trustCare
        trustAlarm: root.staff.trustAlarm
        clockText: root.staff.clockText
        twice: root.duplicates.count
        problem: root.staff.problem + (root.staff.problem !== "" && root.warning !== "" ? "\n" : "") + root.warning
        note: root.staff.done
        auditBroken: root.staff.auditBroken
        currentKey: root.staff.detail.key
        onOpened: key => root.staff.open(key)
        onRefreshed: root.staff.refresh()
        onSettingsWanted: root.settingsWanted()
        onRegisterWanted: root.registerWanted()
        onDeliveryWanted: root.deliveryWanted()
        onTrustWanted: root.staff.showTrust()
        onClockWanted: clock.open()
        onTwiceWanted: root.twiceWanted()
        onPaused: root.pauseWanted()
        onLocked: root.staff.lock()
    }

    Rectangle {
        x: root.listWidth
        width: 1
        height: root.roomHeight
        color: Theme.hairline
        visible: root.wide
    }

    AppText {
        x: root.listWidth + Theme.space8
        y: (root.roomHeight - height) / 2
        width: root.width - x - Theme.space8
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        text: qsTr("Touch a line to open the record.")
        visible: root.wide && !root.staff.detail.loaded
    }

    StaffRecordPage {
        x: root.wide ? root.listWidth + 1 : 0
        width: root.width - x
        height: root.roomHeight
        visible: root.staff.detail.loaded
        detail: root.staff.detail
        alike: root.search.alike
        pair: root.pair
        besideList: root.wide
        onOpened: key => root.staff.open(key)
        onCompareWanted: key => root.pair.open(root.staff.detail.key, key)
        onCorrectionWanted: root.correction.start()
        onWithdrawWanted: root.acts.askToWithdraw()
        onEraseWanted: root.acts.askToErase()
        onAdditionEraseWanted: key => root.acts.askToEraseAddition(key)
        onChoiceWanted: (question, event, label, answer) => root.acts.askToChoose(question, event, label, answer)
        onClosed: root.staff.closeRecord()
        onLocked: root.staff.lock()
    }

    StaffBar {
        id: bar
        width: root.width
        anchors.bottom: parent.bottom
        visible: root.wide && Theme.keyboardHeight === 0 // the keyboard lies over it
        deliveryText: root.delivery.line
        deliveryMore: root.delivery.more
        deliveryCare: root.delivery.care
        deliveryDone: root.delivery.done
        trustText: root.staff.trustText
        trustCare: root.staff.trustCare
        trustAlarm: root.staff.trustAlarm
        clockText: root.staff.clockText
        onDeliveryWanted: root.deliveryWanted()
        onTrustWanted: root.staff.showTrust()
        onClockWanted: clock.open()
        onPaused: root.pauseWanted()
        onLocked: root.staff.lock()
    }

    EraseSheet {
        id: clock
        title: root.staff.clockQuestion
        warning: root.staff.clockWarning
        harmless: !root.staff.clockErases
        eraseText: qsTr("The date is right")
        keepText: qsTr("Not now")
        onErased: root.staff.clockIsRight()
    }

    ReasonSheet {
        reasons: root.choices.reasons
        visible: root.staff.reasonAskedFor.length > 0
        onChosen: reason => root.staff.openBecause(root.staff.reasonAskedFor, reason)
        onClosed: { // also when it was answered
            if (root.staff.reasonAskedFor.length > 0)
                root.staff.dropQuestion()
        }
    }
}
