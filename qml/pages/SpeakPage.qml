// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// How to speak with somebody. Neutral to whoever looks over a shoulder; it never says that somebody is coming.
PageFrame {
    id: root

    required property ContactModel contacts
    required property string orgName

    nextVisible: false
    question: qsTr("Speak with a staff member")
    help: qsTr("You can ask about anything. Talking costs nothing.")

    BulletLine {
        icon: "house"
        text: qsTr("A place to sleep, papers, school, work, a doctor")
    }
    BulletLine {
        icon: "travel"
        text: qsTr("A journey, an offer, or a person you are not sure about")
    }
    BulletLine {
        icon: "people"
        text: qsTr("Family you have lost contact with")
    }
    BulletLine {
        icon: "privateTalk"
        text: qsTr("You may ask to talk without others listening.")
    }
    Banner {
        width: parent.width
        kind: "info"
        icon: "desk"
        text: qsTr("Please go to the desk of %1 in this building. The opening hours are on the sign there.").arg(root.orgName)
    }
    Banner {
        width: parent.width
        kind: "info"
        icon: "phone"
        text: qsTr("Advice by phone: %1").arg(root.contacts.lineOf("comensha"))
    }
    AppText {
        width: parent.width
        kind: "help"
        text: qsTr("In danger: call 112. It is free.")
    }
}
