// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// One question, as a question, and one line of help.
Column {
    id: root

    property string question
    property string help

    spacing: Theme.space2

    AppText {
        width: root.width
        kind: "question"
        text: root.question
        visible: root.question.length > 0
    }
    AppText {
        width: root.width
        kind: "help"
        text: root.help
        visible: root.help.length > 0
    }
}
