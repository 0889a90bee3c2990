// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme

// The codes, one for each adult, to keep.
Column {
    id: root

    required property list<string> codes

    width: parent !== null ? parent.width : 0
    spacing: Theme.space3

    Repeater {
        model: root.codes
        CodeView {
            required property string modelData
            width: root.width
            code: modelData
        }
    }
    AppText {
        width: root.width
        text: root.codes.length > 1 ? qsTr("One code for each adult. Write it down or take a photo.")
            : qsTr("This is your code. Write it down or take a photo.")
    }
    AppText {
        width: root.width
        kind: "help"
        text: qsTr("Other people can do nothing with this code. Staff use it to find your form.")
    }
}
