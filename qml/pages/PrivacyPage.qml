// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// Privacy in plain words: three lines, and the rest at a touch. It is the first page of the form, so whoever was here
// before stands here and thinks "again?": the way for her is on it, as one quiet link that asks nobody else anything.
PageFrame {
    id: root

    required property string orgName
    property bool more: false
    property bool earlierAsked: false
    property string earlierCode // that was given already

    signal earlier()

    guided: !root.more
    question: qsTr("Before you start")

    BulletLine {
        icon: "people"
        text: qsTr("%1 asks these questions to find a safe place and the right help with you.").arg(root.orgName)
    }
    BulletLine {
        icon: "lock"
        text: qsTr("Your answers are locked. Only trained staff can open them.")
    }
    BulletLine {
        icon: "hand"
        text: qsTr("Only a name is needed. You may skip the other questions. You get help either way.")
    }
    LinkButton {
        width: Math.min(implicitWidth, parent.width)
        icon: root.more ? "up" : "down"
        text: root.more ? qsTr("Read less") : qsTr("Read more")
        onClicked: root.more = !root.more
    }
    LinkButton {
        width: Math.min(implicitWidth, parent.width)
        icon: "badge"
        text: root.earlierCode.length > 0 ? qsTr("Code from before: %1").arg(root.earlierCode.replace("-", "\u2011"))
            : qsTr("I have filled this in before")
        visible: root.earlierAsked
        onClicked: root.earlier()
    }
    Column {
        width: parent.width
        spacing: Theme.space4
        visible: root.more

        PrivacyPart {
            title: qsTr("Why do we ask?")
            text: qsTr("To know who is with whom. To know who needs a bed or a doctor tonight. To protect children who are here without a parent.")
        }
        PrivacyPart {
            title: qsTr("Who sees it?")
            text: qsTr("Trained staff of %1. Is a child here without a parent? Then also the municipality and the guardians of Nidos. Nobody else, unless someone is in danger.").arg(root.orgName)
        }
        PrivacyPart {
            title: qsTr("How long?")
            text: qsTr("Only as long as it is needed for your help. %1 sets the time and then erases it. Ask at the desk.").arg(root.orgName)
        }
        PrivacyPart {
            title: qsTr("Your rights")
            text: qsTr("You may see your data, correct them, or have them erased. Ask at the desk. You may complain to the Autoriteit Persoonsgegevens, the Dutch authority for privacy.")
        }
    }
}
