// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Pages
import Prystan.Ui

// The staff's side: locked, open or paused, as the view model says; here only the PIN of a pause is asked beside it.
FocusScope {
    id: root

    required property StaffViewModel staff
    required property Choices choices
    required property DevicesViewModel devices
    property bool choosingPin: false
    property bool devicesShown: false
    readonly property bool isOpen: root.staff.state === "open"

    signal abandoned()

    readonly property Component wanted: !root.isOpen ? (root.staff.state === "paused" ? pausedPage : unlockPage)
        : root.choosingPin ? pinPage : root.devicesShown ? devicesFlow : root.staff.trustShown ? trustPage : desk

    onIsOpenChanged: {
        root.choosingPin = false
        root.devicesShown = false
        if (root.isOpen)
            root.devices.start()
    }
    onWantedChanged: pages.show(root.wanted, true)

    PageSwitch {
        id: pages
        anchors.fill: parent
        focus: true
    }

    Component {
        id: unlockPage
        StaffUnlockPage {
            demoPassphrase: root.staff.demoPassphrase
            opening: root.staff.state === "opening"
            problem: root.staff.problem
            onUnlock: input => root.staff.unlock(input)
            onBack: root.abandoned()
        }
    }
    Component {
        id: pausedPage
        StaffPausedPage {
            problem: root.staff.problem
            onEntered: pin => root.staff.resume(pin)
            onPassphraseWanted: root.staff.giveUpPause()
        }
    }
    Component {
        id: pinPage
        PinChoicePage {
            purpose: qsTr("Choose a PIN for this pause")
            explanation: qsTr("Six digits. Five tries, eight hours at most; after that only the passphrase opens.")
            onChosen: pin => root.staff.pause(pin)
            onBack: root.choosingPin = false
        }
    }
    Component {
        id: trustPage
        StaffTrustPage {
            unverified: root.staff.unverified
            strays: root.staff.strays
            devices: root.staff.devices
            total: root.staff.setAside
            problem: root.staff.problem
            onTaken: key => root.staff.takeCare(key)
            onClosed: root.staff.hideTrust()
            onLocked: root.staff.lock()
        }
    }
    Component {
        id: desk
        StaffDesk {
            staff: root.staff
            choices: root.choices
            warning: root.devices.warning
            onPauseWanted: root.choosingPin = true
            onDevicesWanted: root.devicesShown = true
        }
    }
    Component {
        id: devicesFlow
        DevicesFlow {
            devices: root.devices
            onClosed: root.devicesShown = false
        }
    }
}
