// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// A number for the person's own phone, as a code that it takes into its contacts. She chooses which one and under which
// name, as somebody else may look into her phone; what the phone will keep is said beside the code.
Sheet {
    id: root

    required property ContactModel contacts
    property string key // of the chosen contact; empty: none yet
    property string contactName
    property string naming // "" "plain" "quiet"
    //: Under this name a helpline is kept in the person's own phone, where somebody else may look. It must tell nothing.
    readonly property string quietName: qsTr("Information")
    readonly property string storedName: root.naming === "quiet" ? root.quietName : root.contactName
    readonly property string storedNumber: root.contacts.storedNumber(root.key)
    readonly property bool asksNumber: root.key.length === 0
    readonly property bool asksName: !root.asksNumber && root.naming.length === 0
    readonly property bool ready: root.naming.length > 0

    function begin(): void {
        root.naming = ""
        root.key = ""
    }

    title: qsTr("A number for your phone")
    onAboutToShow: root.begin()

    AppText {
        width: parent.width
        text: qsTr("Does somebody else look into your phone? Then think first. In danger you need no number in it: 112 is enough.")
        visible: !root.ready
    }
    AppText {
        width: parent.width
        kind: "label"
        text: root.asksNumber ? qsTr("Which number?") : qsTr("Under which name?")
        visible: !root.ready
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
            visible: choice.storable && root.asksNumber
            text: choice.name
            detail: choice.purpose
            Accessible.role: Accessible.Button
            onNameChanged: { // in another language
                if (root.key === choice.key)
                    root.contactName = choice.name
            }
            onClicked: {
                root.contactName = choice.name
                root.key = choice.key
            }
        }
    }
    ChoiceCard {
        width: parent.width
        visible: root.asksName
        text: root.quietName
        detail: qsTr("A word that tells nothing")
        Accessible.role: Accessible.Button
        onClicked: root.naming = "quiet"
    }
    ChoiceCard {
        width: parent.width
        visible: root.asksName
        text: root.contactName
        detail: qsTr("The real name: easy to find")
        Accessible.role: Accessible.Button
        onClicked: root.naming = "plain"
    }
    AppText {
        width: parent.width
        text: qsTr("Your phone will keep: %1, %2").arg(root.storedName).arg(root.storedNumber.replace(/ /g, "\u00a0"))
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
            width: Math.min(parent.width - 2 * Theme.space2, Theme.space(60))
            height: width
            anchors.centerIn: parent
            text: root.ready ? root.contacts.storedCard(root.key, root.storedName) : ""
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
    LinkButton {
        icon: "back"
        text: qsTr("Choose again")
        width: Math.min(implicitWidth, parent.width)
        visible: !root.asksNumber
        onClicked: root.begin()
    }
}
