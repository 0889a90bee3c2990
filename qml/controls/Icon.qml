// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// A pictogram by its name in Icons. It never stands alone: the word beside it is what is read aloud.
Text {
    id: root

    property string name
    property int size: Theme.icon

    width: root.size
    height: root.size
    text: root.name.length > 0 ? Icons.glyph(root.name) : ""
    font.family: Theme.iconFamily
    font.pixelSize: root.size
    color: Theme.ink
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
