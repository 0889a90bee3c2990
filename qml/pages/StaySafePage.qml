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

    TakeAlongSheet {
        id: takeAlong
        contacts: root.contacts
    }
    Repeater {
        model: root.cards
        SafetyCard {
            width: parent !== null ? parent.width : 0
            contactModel: root.contacts
        }
    }
    AppButton {
        kind: "secondary"
        icon: "qr"
        //: Opens a list of helplines; one of them can be taken into the person's own phone by a QR code
        text: qsTr("Take a number along on your phone")
        width: Math.min(implicitWidth, parent.width)
        onClicked: takeAlong.open()
    }
}
