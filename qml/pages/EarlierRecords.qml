// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The code that the party of an open record says it was given before, and the way to whose code it is. It was only said:
// codes are overheard and lent.
Column {
    id: root

    required property RecordDetailModel detail

    signal opened(key: string)

    spacing: Theme.space2
    visible: root.detail.earlierText.length > 0

    IconLabel {
        id: title
        width: root.width
        icon: "badge"
        text: root.detail.earlierText
        bold: true
        Accessible.ignored: false
        Accessible.role: Accessible.Heading
        Accessible.name: title.text
    }
    AppText {
        width: root.width
        kind: "help"
        text: root.detail.earlierNote
        visible: root.detail.earlierNote.length > 0
    }
    Repeater {
        model: root.detail.earlier
        delegate: RecordRow {
            width: root.width
            onClicked: root.opened(key)
        }
    }
}
