// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme

// One answer of a document that does not go in by itself: what was answered before, what the document says, and why it
// is asked.
Rectangle {
    id: root

    required property string label
    required property string typed // empty: nothing was answered
    required property string read
    required property list<string> why // texts

    signal accepted()
    signal refused()

    implicitHeight: body.height + 2 * Theme.space3
    radius: Theme.radiusSmall
    color: Theme.surface
    border.color: Theme.hairline
    border.width: 1
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    Column {
        id: body
        x: Theme.space3
        y: Theme.space3
        width: root.width - 2 * Theme.space3
        spacing: Theme.space1

        AppText {
            width: body.width
            kind: "label"
            text: root.label
        }
        AppText {
            width: body.width
            //: Volunteer: "%1" is the answer that was typed before the document was read
            text: qsTr("In the form: %1").arg(root.typed)
            visible: root.typed.length > 0
        }
        AppText {
            width: body.width
            //: Volunteer: "%1" is what the document says
            text: qsTr("In the document: %1").arg(root.read)
        }
        Repeater {
            model: root.why
            IconLabel {
                required property string modelData
                width: body.width
                icon: "warning"
                text: modelData
                textSize: Theme.help
                color: Theme.care
            }
        }
        Flow {
            width: body.width
            spacing: Theme.space2
            topPadding: Theme.space1

            AppButton {
                kind: "secondary"
                text: root.typed.length > 0 ? qsTr("Use the document") : qsTr("Fill in")
                spoken: text + ", " + root.label + ": " + root.read
                width: Math.min(implicitWidth, body.width)
                onClicked: root.accepted()
            }
            AppButton {
                kind: "quiet"
                text: root.typed.length > 0 ? qsTr("Keep the form") : qsTr("Leave out")
                spoken: text + ", " + root.label
                width: Math.min(implicitWidth, body.width)
                onClicked: root.refused()
            }
        }
    }
}
