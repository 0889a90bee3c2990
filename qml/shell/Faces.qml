// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Theme
import Prystan.Ui

// What the window shows now: the public side, or the staff's. Leaving the public side ends its session.
FocusScope {
    id: root

    required property AppContext app
    readonly property bool staffDevice: root.app.mode === "staff"
    property bool staffShown: false
    readonly property string staffState: root.app.staff !== null ? root.app.staff.state : ""
    readonly property string place: publicFlow.place
    readonly property bool coverable: !root.staffShown && publicFlow.coverable
    // Nothing of anybody is on the screen, or a stick that must stay in: no time is counted.
    readonly property bool resting: root.staffShown ? root.staffState === "paused" || (root.staffDevice && root.staffState === "locked")
        : root.place === "carry" ? root.app.stick.busy
        : (root.place === "start" || root.place === "harmless") && !Theme.adapted
    readonly property bool closeVisible: root.staffShown ? root.staffState === "locked" : root.place !== "harmless"
    readonly property bool languageVisible: root.staffShown || root.place !== "start"

    function harmless(): void {
        if (root.staffShown)
            root.restart()
        else
            publicFlow.shut()
    }

    function restart(): void {
        root.staffShown = false
        publicFlow.restart()
    }

    function showStaff(): void {
        if (root.app.staff === null) {
            publicFlow.carry()
            return
        }
        const language = root.app.language.current // staff go on in it; what the person said is gone
        publicFlow.restart()
        root.app.language.current = language
        root.staffShown = true
    }

    function timeOver(): void {
        if (root.staffShown && (root.staffState === "open" || root.staffState === "reading"))
            root.app.staff.lock()
        else if (root.coverable)
            root.app.cover.cover()
        else if (!root.staffShown || !root.staffDevice)
            root.restart()
    }

    function showFace(): void {
        if (root.staffShown)
            staffSide.show(staffFlow, true)
        else
            staffSide.clear()
    }

    onStaffShownChanged: root.showFace()
    // A staff device opens on its own side, and so does a process that continues a pause.
    Component.onCompleted: root.staffShown = root.staffDevice || root.staffState === "paused"

    PublicFlow {
        id: publicFlow
        anchors.fill: parent
        app: root.app
        visible: !root.staffShown
        enabled: !root.staffShown
        focus: !root.staffShown
    }

    PageSwitch {
        id: staffSide
        anchors.fill: parent
        visible: root.staffShown
        focus: root.staffShown
    }

    Component {
        id: staffFlow
        StaffFlow {
            app: root.app
            staff: root.app.staff
            search: root.app.search
            pair: root.app.pair
            duplicates: root.app.duplicates
            delivery: root.app.delivery
            stick: root.app.stick
            acts: root.app.acts
            correction: root.app.correction
            erasures: root.app.erasures
            language: root.app.language
            choices: root.app.choices
            devices: root.app.devices
            passphrases: root.app.passphrases
            onAbandoned: root.restart()
        }
    }
}
