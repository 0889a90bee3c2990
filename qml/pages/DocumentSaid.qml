// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// What a document said: what was filled in, what is to be known, and what waits for a person to decide.
FocusScope {
    id: root

    required property DocumentReading reading

    implicitHeight: card.height
    activeFocusOnTab: false
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.reading.heading + " " + root.reading.filled + " " + Array.from(root.reading.notes).join(" ")

    Rectangle {
        id: card
        width: root.width
        height: body.height + 2 * Theme.space3
        radius: Theme.radiusSmall
        color: Theme.primarySoft
        border.color: Theme.outline
        border.width: Theme.highContrast ? Theme.border : 0
    }
    Column {
        id: body
        x: Theme.space3
        y: Theme.space3
        width: root.width - 2 * Theme.space3
        spacing: Theme.space2

        IconLabel {
            width: body.width
            icon: root.reading.failed ? "warning" : "document"
            text: root.reading.heading
            color: root.reading.failed ? Theme.care : Theme.ink
            bold: true
        }
        AppText {
            width: body.width
            text: root.reading.filled
            visible: text.length > 0
        }
        Repeater {
            model: root.reading.notes
            IconLabel {
                required property string modelData
                width: body.width
                icon: "info"
                text: modelData
            }
        }
        Repeater {
            model: root.reading
            DocumentQuestion {
                required property int index
                width: body.width
                onAccepted: root.reading.accept(index)
                onRefused: root.reading.refuse(index)
            }
        }
        Flow {
            width: body.width
            spacing: Theme.space2

            AppButton {
                kind: "secondary"
                icon: "check"
                //: Volunteer: all answers that were read from the document go into the form
                text: qsTr("Use all of it")
                visible: root.reading.count > 1
                width: Math.min(implicitWidth, body.width)
                onClicked: root.reading.acceptAll()
            }
            LinkButton {
                //: Volunteer: what was filled in from the document goes out of the form again
                text: qsTr("Take it out again")
                visible: root.reading.canTakeBack
                width: Math.min(implicitWidth, body.width)
                onClicked: root.reading.takeBack()
            }
            LinkButton {
                //: Volunteer: closes the box that tells what a document said
                text: root.reading.count > 0 ? qsTr("Leave the rest out") : qsTr("Close this")
                width: Math.min(implicitWidth, body.width)
                onClicked: root.reading.close()
            }
        }
    }
}
