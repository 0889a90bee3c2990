// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// One answer on the review page; the first of a group carries the group's heading.
Pressable {
    id: root

    required property string key
    required property string groupTitle
    required property string label
    required property string value
    required property string warning
    required property string source // where the answer was read; else empty
    required property bool firstOfGroup

    text: root.label
    spoken: qsTr("%1: %2. Change").arg(root.label).arg(root.source.length > 0 ? root.value + ", " + root.source : root.value)
    corner: Theme.radiusSmall
    implicitHeight: Math.max(Theme.touch, body.y + body.implicitHeight + Theme.space2)

    AppText {
        id: heading
        visible: root.firstOfGroup
        width: root.width
        height: visible ? implicitHeight + Theme.space3 : 0
        verticalAlignment: Text.AlignBottom
        kind: "label"
        text: root.groupTitle
    }
    Rectangle {
        y: heading.height + (root.firstOfGroup ? Theme.space1 : 0)
        width: root.width
        height: root.height - y
        radius: Theme.radiusSmall
        color: root.down ? Theme.primarySoft : Theme.surface
        border.color: Theme.hairline
        border.width: 1
    }
    Column {
        id: body
        y: heading.height + Theme.space2 + (root.firstOfGroup ? Theme.space1 : 0)
        x: Theme.space3
        width: root.width - 2 * Theme.space3 - pencil.width - Theme.space2

        AppText {
            width: parent.width
            kind: "help"
            text: root.label
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            text: root.value
            Accessible.ignored: true
        }
        SourceMark {
            width: parent.width
            text: root.source
            Accessible.ignored: true
        }
        IconLabel {
            width: parent.width
            visible: root.warning.length > 0
            icon: "warning"
            text: root.warning
            textSize: Theme.help
            color: Theme.care
        }
    }
    Icon {
        id: pencil
        name: "edit"
        size: Theme.icon
        color: Theme.primary
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: body.verticalCenter
    }
}
