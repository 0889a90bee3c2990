// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// A number, and whether it is safe to use it: somebody else may hold the phone.
Column {
    id: root

    required property PartyEditor party
    required property Choices choices
    property bool scanOffered: false // beside a volunteer or staff member, who asks for it
    readonly property alias phoneField: phone

    width: parent !== null ? parent.width : 0
    spacing: Theme.space4

    FormField {
        id: phone
        width: root.width
        field: root.party.phone
        label: qsTr("Phone number")
        help: qsTr("for example +380 …")
        hints: Qt.ImhDialableCharactersOnly
        source: root.scanOffered && root.party.contact.numberFromCard ? qsTr("From the contact card") : ""
    }
    AppButton {
        kind: "secondary"
        icon: "photo"
        text: qsTr("Scan the person’s contact card")
        width: Math.min(implicitWidth, root.width)
        visible: root.scanOffered
        onClicked: root.party.contact.scanWanted()
    }
    ContactOffer {
        width: root.width
        contact: root.party.contact
        visible: root.scanOffered && root.party.contact.shown
    }
    FieldGroup {
        title: qsTr("Is it safe to call or message this number?")
        ChoiceGrid {
            width: parent.width
            model: root.choices.yesNo
            selected: root.party.phoneSafe
            onChosen: key => root.party.phoneSafe = key
        }
    }
}
