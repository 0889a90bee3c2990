// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Before something is decided about a record: what will be, why, and where it takes two, the second person.
Sheet {
    id: root

    required property ActsViewModel acts
    readonly property bool erasing: root.acts.asked === "erase"

    signal dropped()

    function heading(): string {
        switch (root.acts.asked) {
        case "erase": return qsTr("Erase this for good?")
        case "withdraw": return qsTr("No longer wants to be registered?")
        case "choose": return qsTr("Is this answer right?")
        default: return qsTr("Is this genuine?")
        }
    }
    function agreement(): string {
        switch (root.acts.asked) {
        case "erase": return qsTr("Erase for good")
        case "withdraw": return qsTr("Mark the record")
        case "choose": return qsTr("This one is right")
        default: return qsTr("Take it into the records")
        }
    }

    title: root.heading()
    held: root.acts.working
    onClosed: {
        second.input.clear()
        second.input.revealed = false
        second.input.focus = false // the next question may be for one person
        root.dropped()
    }

    Column {
        width: parent.width
        spacing: Theme.space2

        Repeater {
            model: root.acts.effects
            BulletLine {
                required property string modelData
                width: parent.width
                icon: "info"
                text: modelData
            }
        }
    }
    AppText {
        width: parent.width
        kind: "label"
        text: root.erasing ? qsTr("Why?") : qsTr("How do you know?")
    }
    Column {
        width: parent.width
        spacing: Theme.space2

        Repeater {
            model: root.acts.reasons
            ChoiceCard {
                id: card
                required property string key
                required text
                required icon
                width: parent.width
                selected: root.acts.reason === card.key
                onClicked: root.acts.choose(card.key)
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space2
        visible: root.acts.needsSecond

        AppText {
            width: parent.width
            text: qsTr("Something about a child is in it, so it takes two people. A second staff member types their own passphrase here.")
        }
        PassphraseField {
            id: second
            width: parent.width
            label: qsTr("Passphrase of the second person")
            onAccepted: root.acts.agree(second.input)
        }
    }
    Banner {
        width: parent.width
        kind: "care"
        text: root.acts.problem
        visible: root.acts.problem.length > 0
    }
    AppButton {
        width: parent.width
        kind: "secondary"
        text: qsTr("Leave it as it is")
        enabled: !root.acts.working
        onClicked: root.close()
    }
    AppButton {
        width: parent.width
        kind: root.erasing ? "danger" : "primary"
        icon: root.erasing ? "remove" : "check"
        text: root.acts.working ? qsTr("One moment…") : root.agreement()
        enabled: !root.acts.working
        onClicked: root.acts.agree(root.acts.needsSecond ? second.input : null)
    }
}
