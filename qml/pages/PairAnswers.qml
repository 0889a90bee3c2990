// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme

// What a person may decide of two records, each with what it does. What stands already is not offered.
Column {
    id: root

    required property string verdict // undecided same other
    required property bool differs
    required property bool decidable // false: only taking back is left
    required property bool working

    signal decided(verdict: string)

    spacing: Theme.space4

    Choice {
        visible: root.decidable && root.verdict !== "same"
        icon: "people"
        text: qsTr("Same person")
        effect: qsTr("Both records stay and point to each other. You can undo this.")
        onChosen: root.decided("same")
    }
    Choice {
        visible: root.decidable && root.verdict !== "other"
        icon: "close"
        text: qsTr("Not the same person")
        effect: qsTr("You will not be asked about these two again. You can change this in the record.")
        onChosen: root.decided("other")
    }
    Choice {
        visible: root.verdict !== "undecided"
        icon: "refresh"
        text: qsTr("Undo")
        effect: qsTr("As if nobody had decided. Nothing is lost, both records stay as they are.")
        onChosen: root.decided("undecided")
    }
    AppText {
        width: parent.width
        kind: "help"
        visible: root.decidable && root.verdict === "undecided"
        //: Staff, under the answers "Same person" and "Not the same"; "Later" is the button at the lower edge.
        text: qsTr("Not sure? Choose “Later”: nothing is noted.")
    }

    component Choice: Column {
        id: answer
        required property string icon
        required property string text
        required property string effect

        signal chosen()

        width: root.width
        spacing: Theme.space1

        AppButton {
            kind: "secondary"
            icon: answer.icon
            text: answer.text
            enabled: !root.working
            width: Math.min(Math.max(implicitWidth, Theme.space(60)), answer.width)
            onClicked: answer.chosen()
        }
        AppText {
            width: answer.width
            kind: "help"
            text: answer.effect
        }
    }
}
