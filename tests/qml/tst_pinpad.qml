// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

Item {
    width: 400
    height: 700

    PinInput { id: pin }
    PinPad { id: pad; width: 320; pin: pin }

    Finder {
        name: "pinpad"

        function init() {
            pin.clear()
        }
        function test_digits_by_touch() {
            for (const digit of ["1", "9", "0", "5", "5", "2"])
                press(pad, digit)
            compare(pin.pressed, "190552")
            verify(pin.complete)
            press(pad, "3")
            compare(pin.length, 6)
        }
        function test_take_back() {
            press(pad, "4")
            press(pad, "7")
            press(pad, "Take the last digit away")
            compare(pin.pressed, "4")
            press(pad, "Clear all")
            compare(pin.length, 0)
        }
        function test_digits_by_keyboard() {
            press(pad, "8")
            keyClick(Qt.Key_3)
            keyClick(Qt.Key_6)
            keyClick(Qt.Key_Backspace)
            compare(pin.pressed, "83")
        }
        function test_only_the_count_is_told() {
            press(pad, "8")
            verify(named(pad, "1 of 6 digits") !== null)
        }
        function test_keys_are_large() {
            const key = named(pad, "5")
            verify(key.width >= Theme.touch && key.height >= Theme.touch)
            compare(key.Accessible.role, Accessible.Button)
        }
    }
}
