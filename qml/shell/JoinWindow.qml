// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Prystan.Pages
import Prystan.Theme
import Prystan.Ui

// The window of a device that belongs to nobody yet: from the organisation's card to being one of its devices.
ApplicationWindow {
    id: root

    required property JoinViewModel join
    required property LanguageController language

    readonly property Component wanted: !root.language.chosen ? startPage : root.pageOf(root.join.step)

    function pageOf(step: string): Component {
        switch (step) {
        case "card": return cardPage
        case "mode": return modePage
        case "ask": return askPage
        default: return confirmPage
        }
    }

    onWantedChanged: pages.show(root.wanted, true)
    Component.onCompleted: pages.show(root.wanted, true)

    width: 768
    height: 1024
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Prystan")
    color: Theme.paper

    Binding {
        target: Theme
        property: "scale"
        value: Theme.scaleFor(Math.min(root.width, root.height))
    }
    Binding {
        target: Theme
        property: "keyboardHeight"
        value: keyboard.shownHeight
    }

    Header {
        id: header
        width: root.width
        language: root.language
        closeVisible: false
        languageVisible: root.language.chosen
        onLanguageWanted: languageSheet.open()
        onReadingWanted: readingSheet.open()
    }
    PageSwitch {
        id: pages
        anchors.top: header.bottom
        width: root.width
        height: root.height - y
        focus: true
    }
    KeyboardDock {
        id: keyboard
        locale: root.language.keyboardLocale
        inUse: root.language.chosen
        answersHeld: false
        width: root.width
        windowHeight: root.height
        y: root.height - shownHeight
    }
    LanguageSheet {
        id: languageSheet
        language: root.language
    }
    ReadingSheet {
        id: readingSheet
    }
    ScanSheet {
        scan: root.join.scan
    }

    Component {
        id: startPage
        StartPage {
            language: root.language
            onChosen: code => root.language.current = code
        }
    }
    Component {
        id: cardPage
        JoinCardPage {
            problem: root.join.problem
            onScanned: text => root.join.take(text)
            onStickWanted: root.join.readStick()
            onScanWanted: root.join.scanWanted()
        }
    }
    Component {
        id: modePage
        JoinModePage {
            problem: root.join.problem
            orgName: root.join.orgName
            onChosen: mode => root.join.chooseMode(mode)
            onBack: root.join.back()
        }
    }
    Component {
        id: askPage
        JoinAskPage {
            problem: root.join.problem
            slip: root.join.slip
            words: root.join.words
            modeText: root.join.modeText
            note: root.join.note
            onScanned: text => root.join.take(text)
            onReadStick: root.join.readStick()
            onScanWanted: root.join.scanWanted()
            onWriteStick: root.join.writeStick()
            onBack: root.join.back()
        }
    }
    Component {
        id: confirmPage
        JoinConfirmPage {
            problem: root.join.problem
            orgName: root.join.orgName
            fingerprint: root.join.fingerprint
            label: root.join.label
            modeText: root.join.modeText
            needsPassphrase: root.join.needsPassphrase
            joining: root.join.step === "joining" || root.join.step === "done"
            onAccepted: passphrase => root.join.accept(passphrase)
            onBack: root.join.back()
        }
    }
}
