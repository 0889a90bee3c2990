// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Ui

// A child's record is opened for a reason, which is written down.
Sheet {
    id: root

    required property ChoiceModel reasons

    signal chosen(reason: string)

    title: qsTr("Why do you open this child's record?")

    AppText {
        width: parent.width
        kind: "help"
        text: qsTr("Your reason is noted together with the time.")
    }
    Repeater {
        model: root.reasons
        ChoiceCard {
            id: card
            required property string key
            required text
            required icon
            width: parent.width
            onClicked: root.chosen(card.key)
        }
    }
}
