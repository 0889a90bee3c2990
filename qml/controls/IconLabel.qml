// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// A pictogram and words in one line, the words wrapped where the line is short.
Item {
    id: root

    property string text
    property string icon
    property bool iconAfter: false
    property color color: Theme.ink
    property int iconSize: Theme.icon
    property int textSize: Theme.body
    property bool bold: false
    property bool underline: false
    property bool centered: false
    property bool iconOnTop: false // beside the first of several lines
    property bool iconOptional: false // the pictogram gives way before the words are broken
    readonly property real iconWish: root.icon.length === 0 ? 0 : root.iconSize + (root.text.length > 0 ? Theme.space2 : 0)
    readonly property bool iconShown: root.icon.length > 0
        && (!root.iconOptional || root.text.length === 0 || root.width + 1 > measure.implicitWidth + root.iconWish)
    readonly property real leastWidth: root.iconOptional && root.text.length > 0 ? root.implicitWidth - root.iconWish : root.implicitWidth
    readonly property real iconSpace: root.iconShown ? root.iconWish : 0
    readonly property real textWidth: Math.min(Math.ceil(measure.implicitWidth), Math.max(0, root.width - root.iconSpace))
    readonly property real start: root.centered ? Math.max(0, (root.width - root.iconSpace - root.textWidth) / 2) : 0

    implicitWidth: Math.ceil(measure.implicitWidth) + root.iconWish
    implicitHeight: Math.max(words.implicitHeight, root.iconShown ? root.iconSize : 0)
    Accessible.ignored: true

    Icon {
        name: root.icon
        size: root.iconSize
        color: root.color
        visible: root.iconShown
        x: root.iconAfter ? root.start + root.textWidth + Theme.space2 : root.start
        y: root.iconOnTop ? Math.max(0, words.y + (words.implicitHeight / words.lineCount - height) / 2) : (root.height - height) / 2
    }

    AppText {
        id: words
        text: root.text
        color: root.color
        size: root.textSize
        bold: root.bold
        font.underline: root.underline
        x: root.iconAfter ? root.start : root.start + root.iconSpace
        width: root.textWidth
        horizontalAlignment: root.centered ? Text.AlignHCenter : Text.AlignLeft
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }

    TextMetrics {
        id: measure
        readonly property real implicitWidth: Math.max(measure.advanceWidth, measure.width) + 2 // kerning adds a little
        text: root.text
        font.family: Theme.family
        font.pixelSize: root.textSize
        font.bold: root.bold
    }
}
