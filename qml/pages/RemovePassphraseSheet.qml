// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Before a passphrase is taken away: what that means, and the own one of who does it.
Sheet {
    id: root

    required property PassphrasesViewModel passphrases

    held: root.passphrases.busy
    title: qsTr("Take the passphrase of %1 away?").arg(root.passphrases.removed)
    onOpened: own.input.clear()

    Banner {
        width: parent.width
        kind: "care"
        text: root.passphrases.problem
        visible: root.passphrases.problem.length > 0
    }
    AppText {
        width: parent.width
        text: qsTr("%1 can no longer open records on this device. The records are locked with new keys; that can take a minute.").arg(root.passphrases.removed)
    }
    AppText {
        width: parent.width
        kind: "help"
        text: qsTr("What %1 copied before can still be read with the old passphrase. On other devices it has to be taken away too.").arg(root.passphrases.removed)
    }
    PassphraseField {
        id: own
        width: parent.width
        label: qsTr("Your own passphrase")
        onAccepted: root.passphrases.remove(own.input)
    }
    AppButton {
        icon: "remove"
        text: root.passphrases.busy ? qsTr("One moment…") : qsTr("Take it away")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.passphrases.remove(own.input)
    }
}
