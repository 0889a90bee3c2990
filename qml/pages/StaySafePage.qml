// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Ui

// The stay-safe cards, one below the other.
PageFrame {
    id: root

    required property CardModel cards
    required property ContactModel contacts

    signal done()

    guided: false
    backVisible: false
    question: qsTr("Stay safe")
    help: qsTr("Most people who offer help mean well. Anyone can be deceived. It is never your fault.")
    nextText: qsTr("Done")
    nextIcon: "check"
    onNext: root.done()

    Repeater {
        model: root.cards
        SafetyCard {
            width: parent !== null ? parent.width : 0
            contactModel: root.contacts
        }
    }
}
