// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// One thing that was set aside: what it says, why it is not believed, and who takes care of it.
Rectangle {
    id: root

    required property string key
    required property string title
    required property string reasonText
    required property string sourceText
    required property string ownerText
    required property bool overdue
    required property bool releasable
    readonly property string spoken: mark.text + ": " + root.title + ". " + root.reasonText + " " + root.sourceText + " " + (root.overdue ? alarm.text : root.ownerText)

    signal taken()
    signal releaseWanted()

    implicitHeight: column.height + 2 * Theme.space4
    radius: Theme.radius
    color: Theme.surface
    border.color: root.overdue ? Theme.danger : Theme.hairline
    border.width: root.overdue ? Theme.border : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken

    Column {
        id: column
        x: Theme.space4
        y: Theme.space4
        width: root.width - 2 * x
        spacing: Theme.space2

        Pill {
            id: mark
            kind: root.overdue ? "urgent" : "care"
            text: qsTr("Unverified, may be a person")
            width: Math.min(implicitWidth, parent.width)
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.title
            font.bold: true
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.reasonText
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            kind: "help"
            text: root.sourceText
            Accessible.ignored: true
        }
        IconLabel {
            id: alarm
            width: parent.width
            icon: "urgent"
            text: qsTr("Nobody has taken care of this for over an hour.")
            color: Theme.danger
            bold: true
            visible: root.overdue
        }
        IconLabel {
            width: parent.width
            icon: "verified"
            text: root.ownerText
            color: Theme.good
            visible: root.ownerText.length > 0
        }
        AppButton {
            kind: "secondary"
            icon: "verify"
            text: qsTr("I take care of this")
            spoken: text + ": " + root.title
            width: Math.min(implicitWidth, parent.width)
            visible: root.ownerText.length === 0
            onClicked: root.taken()
        }
        AppButton {
            kind: "quiet"
            icon: "check"
            text: qsTr("This is genuine: take it into the records")
            spoken: text + ": " + root.title
            width: Math.min(implicitWidth, parent.width)
            visible: root.releasable
            onClicked: root.releaseWanted()
        }
    }
}
