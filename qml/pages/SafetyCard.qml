// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// One stay-safe card: one idea, its pictogram, and at the end 112 and one helpline.
Rectangle {
    id: root

    required property string icon
    required property string title
    required property list<string> lines
    required property list<string> contacts
    required property bool fallback
    required property ContactModel contactModel

    implicitHeight: content.implicitHeight + 2 * Theme.space4
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.hairline
    border.width: Theme.border

    Column {
        id: content
        x: Theme.space4
        y: Theme.space4
        width: root.width - 2 * Theme.space4
        spacing: Theme.space3

        IconLabel {
            width: parent.width
            icon: root.icon
            iconSize: Theme.iconBig
            text: root.title
            textSize: Theme.label
            bold: true
            Accessible.ignored: false
            Accessible.role: Accessible.Heading
            Accessible.name: root.title
        }
        AppText {
            width: parent.width
            kind: "help"
            visible: root.fallback
            text: qsTr("This text is not there in your language yet.")
        }
        Repeater {
            model: root.lines
            AppText {
                required property string modelData
                width: parent !== null ? parent.width : 0
                text: modelData
            }
        }
        AppText {
            width: parent.width
            kind: "help"
            //: %1 is a helpline: its name and number
            text: root.contacts.length > 0 ? qsTr("In danger: 112. Advice: %1").arg(root.contactModel.lineOf(root.contacts[0]))
                : qsTr("In danger: call 112. It is free.")
        }
    }
}
