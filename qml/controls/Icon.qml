// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// A pictogram by its name in Icons. It never stands alone: the word beside it is what is read aloud.
Item {
    id: root

    property string name
    property int size: Theme.icon
    property color color: Theme.ink
    readonly property string glyph: root.name.length > 0 ? Icons.glyph(root.name) : ""

    implicitWidth: root.size
    implicitHeight: root.size
    width: root.size
    height: root.size
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent // the font's line is a little higher than its pictures
        text: root.glyph
        font.family: Theme.iconFamily
        font.pixelSize: root.size
        color: root.color
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
