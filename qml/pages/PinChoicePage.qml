// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// A new PIN, typed twice, so that nobody is shut out by a slip of the finger.
PageFrame {
    id: root

    required property string purpose // question and help of the first round
    required property string explanation
    property bool repeating: false
    property bool different: false
    readonly property PinInput present: root.repeating ? again : first

    signal chosen(pin: PinInput)

    function finish(): void {
        if (first.same(again))
            return root.chosen(first)
        first.clear()
        again.clear()
        root.repeating = false
        root.different = true
    }

    function goOn(): void {
        if (!root.present.complete)
            return
        if (root.repeating)
            root.finish()
        else
            root.repeating = true
    }

    question: root.repeating ? qsTr("Type the same PIN again") : root.purpose
    help: root.repeating || root.different ? "" : root.explanation
    problem: root.different && !root.repeating ? qsTr("The two PINs were different. Please choose one again.") : ""
    nextText: root.repeating ? qsTr("Use this PIN") : qsTr("Next")
    nextIcon: root.repeating ? "check" : "next"
    onNext: root.goOn()

    FittingPinPad {
        page: root
        pin: root.present
        onAccepted: root.goOn()
    }

    PinInput {
        id: first
    }
    PinInput {
        id: again
    }
}
