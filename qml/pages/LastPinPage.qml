// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// The PIN of the shift stands before the last form.
PinAskPage {
    id: root

    required property LastForm last
    required property int triesLeft
    property int tries: 5 // of a fresh PIN
    readonly property bool over: root.last.code.length === 0

    backVisible: true
    question: root.over ? qsTr("This form can no longer be corrected here")
        : qsTr("Correct the last form: %1").arg(root.last.code.replace("-", "\u2011")) // the code in one line
    help: root.over ? qsTr("The 15 minutes are over. Add to its code instead.")
        : qsTr("Your PIN opens it. After five wrong tries it cannot be corrected.")
    problem: !root.over && root.triesLeft < root.tries ? qsTr("That was not the PIN. Tries left: %1").arg(root.triesLeft) : ""
}
