// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Ui
import Prystan.Theme

// Twelve keys for six digits. A digit goes straight into the guarded PIN; only its place is shown.
Column {
    id: root

    required property PinInput pin
    readonly property real keySize: Math.max(Theme.touch, Math.min(Theme.touchBig * 1.1, (root.width - 2 * Theme.space3) / 3))

    signal accepted() // Return on a keyboard with six digits in

    function typed(key: int): bool {
        if (key === Qt.Key_Backspace)
            root.pin.backspace()
        else if (key >= Qt.Key_0 && key <= Qt.Key_9)
            root.pin.press(key - Qt.Key_0)
        else
            return false
        return true
    }

    spacing: Theme.space4
    Keys.onPressed: (event) => event.accepted = root.typed(event.key)
    Keys.onReturnPressed: root.accepted()
    Keys.onEnterPressed: root.accepted()
    Accessible.role: Accessible.Grouping

    Row {
        spacing: Theme.space3
        anchors.horizontalCenter: parent.horizontalCenter
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1 of 6 digits").arg(root.pin.length)

        Repeater {
            model: 6
            Rectangle {
                id: dot
                required property int index
                width: Theme.space4
                height: width
                radius: width / 2
                color: dot.index < root.pin.length ? Theme.primary : Theme.surface
                border.color: dot.index < root.pin.length ? Theme.primary : Theme.outline
                border.width: Theme.border
            }
        }
    }

    Grid {
        columns: 3
        spacing: Theme.space3
        anchors.horizontalCenter: parent.horizontalCenter

        Repeater {
            model: 9
            Key {
                id: key
                required property int index
                text: key.index + 1
                onClicked: root.pin.press(key.index + 1)
            }
        }
        Key {
            icon: "close"
            //: Key of the PIN pad: clears all digits
            spoken: qsTr("Clear all")
            onClicked: root.pin.clear()
        }
        Key {
            text: "0"
            onClicked: root.pin.press(0)
        }
        Key {
            icon: "backspace"
            //: Key of the PIN pad: takes the last digit away
            spoken: qsTr("Take the last digit away")
            onClicked: root.pin.backspace()
        }
    }

    component Key: NumberCell {
        width: root.keySize
        height: root.keySize
        rapid: true
        Accessible.role: Accessible.Button
        Accessible.checkable: false
    }
}
