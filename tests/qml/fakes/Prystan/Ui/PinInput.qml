// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property int length: 0
    readonly property bool complete: length === 6
    property string pressed // what the real one never tells

    function press(digit: int) {
        if (length < 6) {
            pressed += digit
            length += 1
        }
    }
    function backspace() {
        pressed = pressed.slice(0, -1)
        length = pressed.length
    }
    function clear() {
        pressed = ""
        length = 0
    }
}
