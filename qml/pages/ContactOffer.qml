// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// What else the contact card of the person's phone says. Nothing of it is taken until somebody touches it.
Column {
    id: root

    required property ContactReading contact

    visible: root.contact.shown
    spacing: Theme.space2

    AppText {
        width: root.width
        kind: "help"
        text: qsTr("There is no telephone number on this contact card.")
        visible: root.contact.without
    }
    Repeater {
        model: root.contact.numbers
        LinkButton {
            required property string modelData
            icon: "phone"
            text: qsTr("Use the number %1").arg(modelData)
            width: Math.min(implicitWidth, root.width)
            onClicked: root.contact.takeNumber(modelData)
        }
    }
    LinkButton {
        icon: "person"
        //: "%1" is a name; the fields for the name are still empty
        text: qsTr("Fill in the name: %1").arg(root.contact.name)
        width: Math.min(implicitWidth, root.width)
        visible: root.contact.name.length > 0
        onClicked: root.contact.takeName()
    }
    LinkButton {
        icon: "close"
        text: qsTr("Forget the contact card")
        width: Math.min(implicitWidth, root.width)
        onClicked: root.contact.close()
    }
}
