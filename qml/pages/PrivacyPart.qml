// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// A question about privacy and its answer.
Column {
    id: root

    required property string title
    required property string text

    width: parent !== null ? parent.width : 0
    spacing: Theme.space1

    AppText {
        width: root.width
        bold: true
        text: root.title
        Accessible.role: Accessible.Heading
    }
    AppText {
        width: root.width
        text: root.text
    }
}
