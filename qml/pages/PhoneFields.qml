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
