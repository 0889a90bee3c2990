// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// Last step: which organisation it is, in words that a person can compare; a staff device gets its first passphrase.
PageFrame {
    id: root

    required property string orgName
    required property string fingerprint
    required property string label
    required property string modeText
    required property bool needsPassphrase
    required property bool joining

    signal accepted(passphrase: SecretInput)

    guided: false
    question: qsTr("Join %1?").arg(root.orgName)
    help: qsTr("This device becomes %1. %2").arg(root.label).arg(root.modeText)
    nextText: root.joining ? qsTr("One moment…") : qsTr("Join")
    nextIcon: "check"
    onNext: root.accepted(root.needsPassphrase ? passphrase.input : null)

    AppText {
        width: parent.width
        kind: "label"
        text: qsTr("The words of this organisation:")
    }
    SpokenWords {
        width: parent.width
        words: root.fingerprint
    }
    PassphraseField {
        id: passphrase
        width: parent.width
        visible: root.needsPassphrase
        label: qsTr("Choose your passphrase (12 letters or more)")
        onAccepted: root.accepted(passphrase.input)
    }
    RevealLink {
        visible: root.needsPassphrase
        input: passphrase.input
        width: Math.min(implicitWidth, parent.width)
    }
}
