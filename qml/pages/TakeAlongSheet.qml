// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// A number for the person's own phone, as a code that it takes into its contacts. She chooses which one and under which
// name, as somebody else may look into her phone; it is said before what the phone will keep.
Sheet {
    id: root

    required property ContactModel contacts
    property string key // of the chosen contact; empty: none yet
    property string naming // "" "plain" "quiet"
    readonly property bool ready: root.key.length > 0 && root.naming.length > 0
    readonly property string storedName: root.ready ? root.contacts.storedName(root.key, root.naming === "plain") : ""

    title: qsTr("A number for your phone")
    onAboutToShow: {
        root.key = ""
        root.naming = ""
    }

    AppText {
        width: parent.width
        text: qsTr("Does somebody else look into your phone? Then think first. In danger you need no number in it: 112 is enough.")
    }
    AppText {
        width: parent.width
        kind: "label"
        text: qsTr("Which number?")
    }
    Repeater {
        model: root.contacts
        ChoiceCard {
            id: choice
            required property string key
            required property string name
            required property string purpose
            required property bool storable
            width: parent !== null ? parent.width : 0
            visible: choice.storable
            text: choice.name
            detail: choice.purpose
            selected: root.key === choice.key
            onClicked: root.key = choice.key
        }
    }
    AppText {
        width: parent.width
        kind: "label"
        text: qsTr("Under which name?")
        visible: root.key.length > 0
    }
    ChoiceCard {
        width: parent.width
        visible: root.key.length > 0
        text: root.key.length > 0 ? root.contacts.storedName(root.key, false) : ""
        detail: qsTr("A word that tells nothing")
        selected: root.naming === "quiet"
        onClicked: root.naming = "quiet"
    }
    ChoiceCard {
        width: parent.width
        visible: root.key.length > 0
        text: root.key.length > 0 ? root.contacts.storedName(root.key, true) : ""
        detail: qsTr("The real name: easy to find")
        selected: root.naming === "plain"
        onClicked: root.naming = "plain"
    }
    AppText {
        width: parent.width
        text: qsTr("Your phone will keep: %1, %2").arg(root.storedName).arg(root.ready ? root.contacts.storedNumber(root.key) : "")
        visible: root.ready
    }
    Rectangle {
        visible: root.ready
        width: parent.width
        height: code.height + 2 * Theme.space2
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.outline
        border.width: Theme.border

        QrItem {
            id: code
            width: Math.min(parent.width - 2 * Theme.space2, Theme.space(70))
            height: width
            anchors.centerIn: parent
            text: root.ready ? root.contacts.storedCard(root.key, root.naming === "plain") : ""
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The number as a picture for the camera of your phone")
        }
    }
    AppText {
        width: parent.width
        kind: "help"
        text: qsTr("Open the camera of your phone and hold it before the picture. Your phone asks whether to keep it. If you call later, the call stays in the list of calls until you erase it.")
        visible: root.ready
    }
}
