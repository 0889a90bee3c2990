// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// A box with one number or word in it. Digits typed while it has the focus are handed on one by one.
Pressable {
    id: root

    property string label
    property bool active: false // the choices beneath belong to this box

    signal digit(int number)
    signal erased()

    function typed(key: int): bool {
        if (key === Qt.Key_Backspace || key === Qt.Key_Delete)
            root.erased()
        else if (key >= Qt.Key_0 && key <= Qt.Key_9)
            root.digit(key - Qt.Key_0)
        else
            return false
        return true
    }

    implicitHeight: Math.max(Theme.touchBig, words.implicitHeight + 2 * Theme.space2)
    corner: Theme.radiusSmall
    spoken: root.label
    Accessible.description: root.text
    Keys.onPressed: (event) => event.accepted = root.typed(event.key)

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.active || root.down ? Theme.primarySoft : Theme.surface
        border.color: root.active ? Theme.primary : Theme.outline
        border.width: root.active ? Theme.border + 1 : Theme.border
    }

    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space1
        width: root.width - 2 * Theme.space1

        AppText {
            width: parent.width
            kind: "help"
            text: root.label
            visible: root.label.length > 0
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            kind: "label"
            text: root.text
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.help / 2
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
