// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// The door to the staff's side: a passphrase, and after wrong ones a wait, which `problem` counts down.
PageFrame {
    id: root

    required property string demoPassphrase
    required property bool opening

    signal unlock(input: SecretInput)

    question: qsTr("Staff: unlock the records")
    help: qsTr("Only for trained staff. Every opening is noted.")
    nextText: root.opening ? qsTr("Opening…") : qsTr("Unlock")
    nextIcon: "unlock"
    Component.onCompleted: passphrase.input.focus = true
    onNext: root.unlock(passphrase.input)

    PassphraseField {
        id: passphrase
        width: parent.width
        label: root.demoPassphrase.length > 0 ? qsTr("Passphrase of this demo: %1").arg(root.demoPassphrase) : qsTr("Passphrase")
        onAccepted: root.unlock(passphrase.input)
    }
    RevealLink {
        input: passphrase.input
        width: Math.min(implicitWidth, parent.width)
    }

    // A sentence that appears above must not push the field out of sight.
    Connections {
        target: root.scroll
        function onContentHeightChanged(): void {
            root.scroll.reveal(passphrase.input)
        }
    }
}
