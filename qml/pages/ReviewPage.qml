// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Every answer once more; each can be touched to change it. Private ones say only that they were given.
PageFrame {
    id: root

    required property ReviewModel review

    signal change(key: string)

    guided: false
    question: qsTr("Is this right?")
    help: qsTr("Touch an answer to change it. If all is right, touch Save.")
    nextText: qsTr("Save")
    nextIcon: "save"

    Column {
        width: parent.width
        spacing: Theme.space1

        Repeater {
            model: root.review
            ReviewRow {
                width: parent !== null ? parent.width : 0
                onClicked: root.change(key)
            }
        }
    }
}
