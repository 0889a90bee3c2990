// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// Before a passphrase is made or changed: whose it will be, and the own one of who does it.
PageFrame {
    id: root

    required property bool adding
    required property bool busy

    signal proven(name: string, own: SecretInput)

    guided: false
    question: root.adding ? qsTr("Who shall be able to open this device?") : qsTr("Change your passphrase")
    help: root.adding ? qsTr("This person will open the same records as you.") : ""
    backVisible: !root.busy // how it ends is told here
    nextText: root.busy ? qsTr("One moment…") : qsTr("Next")
    onNext: root.proven(name.text, own.input)

    AppText {
        width: parent.width
        kind: "label"
        text: qsTr("Name")
        visible: root.adding
    }
    LineInput {
        id: name
        width: parent.width
        visible: root.adding
        spoken: qsTr("Name")
        maximumLength: 60
    }
    PassphraseField {
        id: own
        width: parent.width
        label: root.adding ? qsTr("Your own passphrase") : qsTr("Your passphrase until now")
        onAccepted: root.proven(name.text, own.input)
    }
    RevealLink {
        input: own.input
        width: Math.min(implicitWidth, parent.width)
    }
}
