// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Everybody registered, by tier, then newest; how many on top. Delivery is said at the lower left, always.
Item {
    id: root

    required property RecordListModel records
    required property SearchViewModel search
    required property string deliveryText
    required property string deliveryMore
    required property bool deliveryCare
    required property bool deliveryDone
    required property string trustText
    required property bool trustCare
    required property bool trustAlarm
    property string clockText
    property int twice: 0 // so many pairs may be one person
    property string currentKey
    property string touchedKey // the row touched last
    property string problem
    property string note // what was just done
    property bool auditBroken: false
    property bool barVisible: true // false: it stands under list and record
    property real below: 0 // how far the page ends above the lower edge of the window
    // While somebody is typed on a small screen there is room for the field and what is found, and for nothing else.
    readonly property real keyboard: Math.max(0, Theme.keyboardHeight - root.below)
    readonly property bool cramped: field.inUse && root.keyboard > 0 && root.height - root.keyboard < Theme.space(120)
    readonly property string broken: root.auditBroken
        ? qsTr("The log of this device has a gap or was changed. The records can still be used. Please tell your administrator.")
        : ""
    readonly property string notice: root.broken + (root.broken !== "" && root.problem !== "" ? "\n" : "") + root.problem

    signal opened(key: string)
    signal refreshed()
    signal settingsWanted()
    signal registerWanted()
    signal deliveryWanted()
    signal trustWanted()
    signal clockWanted()
    signal twiceWanted()
    signal paused()
    signal locked()

    Item {
        id: top
        width: root.width
        height: root.cramped ? Theme.space2 : Math.max(heading.height, Theme.touch) + Theme.space2
        visible: !root.cramped

        Column {
            id: heading
            x: Theme.space4
            width: root.width - x - refresh.width - settings.width - Theme.space4
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                id: title
                kind: "question"
                text: qsTr("Registrations")
                width: parent.width
            }
            AppText {
                kind: "help"
                text: qsTr("%n person(s)", "", list.count)
                width: parent.width
                visible: list.count > 0
            }
        }
        AppButton {
            id: settings
            kind: "quiet"
            icon: "settings"
            spoken: qsTr("Settings")
            width: Theme.touch
            anchors.right: refresh.left
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.settingsWanted()
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

    SearchField {
        id: field
        x: Theme.space3
        width: root.width - 2 * x
        anchors.top: top.bottom
        anchors.topMargin: Theme.space1
        typed: root.search.typed
        care: root.search.problem !== ""
        helped: root.keyboard > 0 || root.height > 20 * Theme.label
        told: root.search.problem !== "" ? root.search.problem : root.search.progress
        onEdited: text => root.search.typed = text
        onCleared: root.search.clear()
        onEntered: results.focusFirst()
        onScanWanted: root.search.scanWanted()
    }

    AppButton {
        id: register
        kind: "secondary"
        icon: "personAdd"
        //: Staff, on the list: a form for somebody who is here now
        text: qsTr("New form")
        visible: !root.cramped && !root.search.active && (root.keyboard === 0 || !field.inUse)
        x: Theme.space3
        width: root.width - 2 * x
        height: visible ? implicitHeight : 0
        anchors.top: field.bottom
        anchors.topMargin: visible ? Theme.space2 : 0
        onClicked: root.registerWanted()
    }

    LinkButton {
        id: twice
        icon: "people"
        text: qsTr("May be registered twice: %n", "", root.twice)
        readonly property bool gives: root.note !== "" && root.height < Theme.space(200) // way to what was just done
        visible: root.twice > 0 && !root.search.active && !root.cramped && !gives
        x: Theme.space3
        width: Math.min(implicitWidth, root.width - 2 * x)
        height: visible ? implicitHeight : 0
        anchors.top: register.bottom
        onClicked: root.twiceWanted()
    }

    ScrollArea { // in large text on a small screen it is longer than its place
        id: told
        x: Theme.space3
        width: root.width - 2 * x
        anchors.top: twice.bottom
        anchors.topMargin: twice.visible ? 0 : Theme.space3
        height: visible ? Math.max(Theme.touch, Math.min(contentHeight, root.height - y - bottom.ends - 2 * Theme.touch)) : 0
        visible: (root.notice !== "" || root.note !== "") && !root.cramped
        sidePadding: 0
        topPadding: 0
        bottomPadding: 0
        columnWidth: width
        spacing: Theme.space2

        Banner {
            kind: "care"
            text: root.notice
            visible: root.notice !== ""
            width: parent.width
        }
        Banner {
            kind: "good"
            text: root.note
            visible: root.note !== ""
            width: parent.width
        }
    }
    ScrollHint {
        area: told
        wanted: told.visible
    }

    ListView {
        id: list
        model: root.records
        x: Theme.space3
        width: root.width - 2 * x
        anchors.top: told.bottom
        anchors.topMargin: told.visible ? Theme.space2 : 0
        anchors.bottom: bottom.top
        visible: !root.search.active
        spacing: Theme.space2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        section.property: "tierText"
        section.delegate: sections.title
        delegate: RecordRow {
            width: list.width
            current: root.currentKey === key
            termOnly: true
            exactShown: root.touchedKey === key
            onClicked: {
                root.touchedKey = key
                root.opened(key)
            }
        }
        ScrollBar.vertical: ScrollBar {
            parent: root
            visible: list.visible
            anchors.top: list.top
            anchors.bottom: list.bottom
            anchors.right: list.right
            anchors.rightMargin: -Theme.space3
            policy: list.contentHeight > list.height + 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            width: Theme.bar
            contentItem: Rectangle {
                radius: width / 2
                color: Theme.outline
            }
            Accessible.ignored: true
        }
        Accessible.role: Accessible.List
        Accessible.name: title.text
    }

    ScrollArea { // large text on a small screen leaves little room
        id: nobodyYet
        readonly property real spare: list.height - columnHeight
        x: list.x
        y: list.y
        width: list.width
        height: list.height
        visible: list.count === 0 && list.visible
        sidePadding: 0
        columnWidth: width
        topPadding: Math.max(0, spare / 2)
        bottomPadding: 0
        spacing: Theme.space2

        Icon {
            name: "people"
            size: Theme.iconHero
            color: Theme.outline
            anchors.horizontalCenter: parent.horizontalCenter
            visible: nobodyYet.height > 3 * Theme.iconHero
        }
        AppText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Nobody is registered yet.")
        }
        AppText {
            width: parent.width
            kind: "help"
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("New forms appear here by themselves.")
        }
    }
    ScrollHint {
        area: nobodyYet
        wanted: nobodyYet.visible
    }

    FoundList {
        id: results
        anchors.left: list.left
        anchors.right: list.right
        anchors.top: list.top
        anchors.bottom: list.bottom
        anchors.bottomMargin: Math.max(0, root.keyboard - bottom.height)
        visible: root.search.active
        found: root.search.found
        nobody: root.search.nobody
        currentKey: root.currentKey
        onOpened: key => root.opened(key)
    }

    SectionTitles {
        id: sections
    }

    StaffBar {
        id: bottom
        width: root.width
        height: root.barVisible ? implicitHeight : 0
        visible: root.barVisible && root.keyboard === 0 // which lies over it
        anchors.bottom: parent.bottom
        deliveryText: root.deliveryText
        deliveryMore: root.deliveryMore
        deliveryCare: root.deliveryCare
        deliveryDone: root.deliveryDone
        trustText: root.trustText
        trustCare: root.trustCare
        trustAlarm: root.trustAlarm
        most: Math.max(Theme.touch, Math.min(0.35 * root.height, root.height - told.y - told.height - bottom.ends))
        clockText: root.clockText
        onDeliveryWanted: root.deliveryWanted()
        onTrustWanted: root.trustWanted()
        onClockWanted: root.clockWanted()
        onPaused: root.paused()
        onLocked: root.locked()
    }
}
