// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Pages
import Prystan.Ui

// Who may open this device: the list, and letting somebody in or changing one's own, as the view model says.
FocusScope {
    id: root

    required property PassphrasesViewModel passphrases

    signal closed()

    readonly property Component wanted: root.passphrases.step === "who" ? whoPage
        : root.passphrases.step === "fresh" ? newPage : listPage

    onWantedChanged: pages.show(root.wanted, true)
    Component.onCompleted: {
        root.passphrases.start()
        pages.show(root.wanted, true)
    }

    PageSwitch {
        id: pages
        anchors.fill: parent
        focus: true
    }
    RemovePassphraseSheet {
        passphrases: root.passphrases
        visible: root.passphrases.removed.length > 0
        onClosed: { // also when it was answered
            if (root.passphrases.removed.length > 0)
                root.passphrases.keep()
        }
    }

    Component {
        id: listPage
        PassphrasesPage {
            passphrases: root.passphrases
            onBack: root.closed()
        }
    }
    Component {
        id: whoPage
        PassphraseWhoPage {
            adding: root.passphrases.adding
            busy: root.passphrases.busy
            problem: root.passphrases.problem
            onProven: (name, own) => root.passphrases.prove(name, own)
            onBack: root.passphrases.start()
        }
    }
    Component {
        id: newPage
        PassphraseNewPage {
            passphrases: root.passphrases
            onBack: root.passphrases.start()
        }
    }
}
