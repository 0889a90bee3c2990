// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Who may open the records on this device. One's own passphrase is changed, somebody else's is taken away.
PageFrame {
    id: root

    required property PassphrasesViewModel passphrases

    guided: false
    question: qsTr("Passphrases")
    help: qsTr("Everybody has a passphrase of their own. Nobody needs to know yours.")
    problem: root.passphrases.removed.length > 0 ? "" : root.passphrases.problem
    nextText: qsTr("Let somebody in")
    nextIcon: "add"
    onNext: root.passphrases.add()

    IconLabel {
        width: parent.width
        icon: "good"
        color: Theme.good
        text: root.passphrases.note
        visible: root.passphrases.note.length > 0
        Accessible.ignored: false
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.passphrases.note
    }
    Repeater {
        model: root.passphrases
        Rectangle {
            id: row
            required property string name
            required property string times
            required property string slotId
            required property bool own
            readonly property string title: !row.own ? row.name : row.name === "" ? qsTr("You") : qsTr("%1 · you").arg(row.name)
            width: parent !== null ? parent.width : 0
            height: Math.max(texts.height + 2 * Theme.space2, Theme.touchBig)
            radius: Theme.radiusSmall
            color: Theme.surface
            border.color: Theme.hairline
            border.width: 1
            Accessible.role: Accessible.ListItem
            Accessible.name: row.title + ". " + row.times

            Column {
                id: texts
                x: Theme.space3
                width: row.width - x - button.width - 2 * Theme.space1
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    width: parent.width
                    kind: "label"
                    text: row.title
                    Accessible.ignored: true
                }
                AppText {
                    width: parent.width
                    kind: "help"
                    text: row.times
                    Accessible.ignored: true
                }
            }
            AppButton {
                id: button
                kind: "quiet"
                icon: row.own ? "edit" : "remove"
                spoken: row.own ? qsTr("Change my passphrase") : qsTr("Take the passphrase of %1 away").arg(row.name)
                width: Theme.touch
                anchors.right: parent.right
                anchors.rightMargin: Theme.space1
                anchors.verticalCenter: parent.verticalCenter
                onClicked: {
                    if (row.own)
                        root.passphrases.change()
                    else
                        root.passphrases.askToRemove(row.slotId, row.name)
                }
            }
        }
    }
}
