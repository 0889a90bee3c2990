// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// A small question on a page with several.
Column {
    id: root

    required property string title

    width: parent !== null ? parent.width : 0
    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    AppText {
        width: root.width
        kind: "label"
        text: root.title
    }
}
