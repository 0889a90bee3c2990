// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Pages
import Prystan.Ui

// The staff's side: locked, open or paused, as the view model says; beside the desk the PIN of a pause and the settings.
FocusScope {
    id: root

    required property AppContext app
    required property StaffViewModel staff
    required property SearchViewModel search
    required property PairViewModel pair
    required property DuplicatesViewModel duplicates
    required property ActsViewModel acts
    required property CorrectionViewModel correction
    required property ErasureListModel erasures
    required property LanguageController language
    required property Choices choices
    required property DevicesViewModel devices
    required property PassphrasesViewModel passphrases
    required property DeliveryModel delivery
    required property StickViewModel stick
    property string place // beside the desk: "pin" "settings" "duplicates" "devices" "passphrases" "erasures" "delivery"
    readonly property bool isOpen: root.staff.state === "open"

    signal abandoned()

    readonly property Component wanted: !root.isOpen ? (root.staff.state === "paused" ? pausedPage : root.staff.state === "reading" ? readingPage : unlockPage)
        : root.pair.shown ? pairPage : root.place !== "" ? root.pageOf(root.place) : root.staff.trustShown ? trustPage
        : root.correction.open ? correctionFlow : root.app.registering.open ? registerFlow : desk

    function pageOf(place: string): Component {
        switch (place) {
        case "pin": return pinPage
        case "delivery": return deliveryPage
        case "duplicates": return duplicatesPage
        case "devices": return devicesFlow
        case "erasures": return erasuresPage
        case "passphrases": return passphrasesFlow
        default: return settingsPage
        }
    }

    function leaveDuplicates(): void {
        root.duplicates.hide()
        if (root.place === "duplicates")
            root.place = ""
    }

    onIsOpenChanged: {
        root.place = ""
        if (root.isOpen)
            root.devices.start()
    }
    onWantedChanged: pages.show(root.wanted, true)

    PageSwitch {
        id: pages
        anchors.fill: parent
        focus: true
    }

    ActSheet {
        acts: root.acts
        visible: root.acts.asked.length > 0
        onDropped: { // also when it was done
            if (root.acts.asked.length > 0)
                root.acts.drop()
        }
    }

    ReasonSheet {
        reasons: root.choices.reasons
        visible: root.pair.reasonAsked
        onChosen: reason => root.pair.openBecause(reason)
        onClosed: { // also when it was answered
            if (root.pair.reasonAsked)
                root.pair.close()
        }
    }
    Connections {
        target: root.pair
        function onLeftForRecord(): void {
            root.leaveDuplicates()
        }
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
        id: readingPage
        StaffReadingPage {
            part: root.staff.readPart
            progress: root.staff.readText
            onLocked: root.staff.lock()
        }
    }
    Component {
        id: pinPage
        PinChoicePage {
            purpose: qsTr("Choose a PIN for this pause")
            explanation: qsTr("Six digits. Five tries, eight hours at most; after that only the passphrase opens.")
            onChosen: pin => root.staff.pause(pin)
            onBack: root.place = ""
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
            note: root.staff.done
            onTaken: key => root.staff.takeCare(key)
            onReleaseWanted: (key, title) => root.acts.askToRelease(key, title)
            onStrayEraseWanted: key => root.acts.askToEraseAddition(key)
            onClosed: root.staff.hideTrust()
            onLocked: root.staff.lock()
        }
    }
    Component {
        id: deliveryPage
        StaffDeliveryPage {
            delivery: root.delivery
            stick: root.stick
            onClosed: root.place = ""
            onLocked: root.staff.lock()
        }
    }
    Component {
        id: desk
        StaffDesk {
            staff: root.staff
            search: root.search
            pair: root.pair
            duplicates: root.duplicates
            onTwiceWanted: {
                root.duplicates.show()
                root.place = "duplicates"
            }
            delivery: root.delivery
            onDeliveryWanted: root.place = "delivery"
            acts: root.acts
            correction: root.correction
            choices: root.choices
            warning: root.devices.warning
            onPauseWanted: root.place = "pin"
            onSettingsWanted: root.place = "settings"
            onRegisterWanted: root.app.registering.start()
        }
    }
    Component {
        id: registerFlow
        RegisterFlow {
            app: root.app
        }
    }
    Component {
        id: pairPage
        StaffPairPage {
            pair: root.pair
            onClosed: root.pair.close()
            onLocked: root.staff.lock()
        }
    }
    Component {
        id: duplicatesPage
        StaffDuplicatesPage {
            duplicates: root.duplicates
            problem: root.staff.problem
            note: root.staff.done
            onCompareWanted: (one, other) => root.pair.open(one, other)
            onClosed: root.leaveDuplicates()
            onLocked: root.staff.lock()
        }
    }
    Component {
        id: correctionFlow
        CorrectionFlow {
            correction: root.correction
            choices: root.choices
            language: root.language
        }
    }
    Component {
        id: devicesFlow
        DevicesFlow {
            devices: root.devices
            onClosed: root.place = "settings"
        }
    }
    Component {
        id: passphrasesFlow
        PassphrasesFlow {
            passphrases: root.passphrases
            onClosed: root.place = "settings"
        }
    }
    Component {
        id: erasuresPage
        StaffErasuresPage {
            erasures: root.erasures
            onBack: root.place = "settings"
        }
    }
    Component {
        id: settingsPage
        StaffSettingsPage {
            onPassphrasesWanted: root.place = "passphrases"
            onDevicesWanted: root.place = "devices"
            onErasuresWanted: {
                root.erasures.load()
                root.place = "erasures"
            }
            onBack: root.place = ""
        }
    }
}
