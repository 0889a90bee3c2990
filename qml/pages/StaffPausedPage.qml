// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// Staff went away for a moment: the PIN brings the list back, or the passphrase does.
PinAskPage {
    id: root

    signal passphraseWanted()

    question: qsTr("Staff: paused")
    help: qsTr("Your PIN opens the records again. A pause ends after eight hours.")

    LinkButton {
        text: qsTr("Use the passphrase instead")
        icon: "key"
        width: Math.min(implicitWidth, parent.width)
        anchors.horizontalCenter: parent.horizontalCenter
        onClicked: root.passphraseWanted()
    }
}
