// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The organisation's devices. One can be added, and struck out after a question.
PageFrame {
    id: root

    required property DevicesViewModel devices

    guided: false
    question: qsTr("Devices")
    help: qsTr("All devices of your organisation that this one knows.")
    problem: root.devices.problem
    nextText: qsTr("Add a device")
    nextIcon: "add"
    onNext: root.devices.add()

    Banner {
        width: parent.width
        text: root.devices.unlisted
        visible: text.length > 0
    }
    Repeater {
        model: root.devices
        Rectangle {
            id: row
            required property string label
            required property string modeText
            required property string stateText
            required property string noteText
            required property string deviceId
            required property bool out
            required property bool self
            readonly property bool striking: !row.out && !row.self
            width: parent !== null ? parent.width : 0
            height: Math.max(texts.height + 2 * Theme.space2, Theme.touchBig)
            radius: Theme.radiusSmall
            color: Theme.surface
            border.color: Theme.hairline
            border.width: 1
            Accessible.role: Accessible.ListItem
            Accessible.name: row.label + ". " + row.modeText + " " + row.stateText + " " + row.noteText

            Column {
                id: texts
                x: Theme.space3
                width: row.width - 2 * x - (row.striking ? strike.width : 0)
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    width: parent.width
                    kind: "label"
                    text: row.label + (row.stateText.length > 0 ? " · " + row.stateText : "")
                    color: row.out ? Theme.care : Theme.ink
                    Accessible.ignored: true
                }
                AppText {
                    width: parent.width
                    kind: "help"
                    text: row.modeText
                    Accessible.ignored: true
                }
                AppText {
                    width: parent.width
                    kind: "help"
                    text: row.noteText
                    visible: text.length > 0
                    Accessible.ignored: true
                }
            }
            AppButton {
                id: strike
                kind: "quiet"
                icon: "block"
                spoken: qsTr("Strike out %1").arg(row.label)
                visible: row.striking
                width: Theme.touch
                anchors.right: parent.right
                anchors.rightMargin: Theme.space1
                anchors.verticalCenter: parent.verticalCenter
                onClicked: root.devices.askToStrikeOut(row.deviceId, row.label)
            }
        }
    }
}
