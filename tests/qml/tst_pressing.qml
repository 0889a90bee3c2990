// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Prystan.Controls
import Prystan.Theme

FocusScope {
    id: page

    width: 400
    height: 600
    focus: true

    Column {
        spacing: 10

        AppButton { id: button; text: "Next"; icon: "next" }
        LinkButton { id: link; text: "I don't know" }
        ChoiceCard { id: card; text: "Mother"; icon: "woman"; width: 300 }
        ChoiceCard { id: box; text: "Baby"; multi: true; selected: true; width: 300 }
        NumberCell { id: cell; text: "12"; width: 50 }
        AppButton { id: onlyPicture; icon: "close"; spoken: "Close" }
        Stepper { id: stepper; width: 300; value: 3; from: 1; to: 12; label: "Months"; onMoved: value => stepper.value = value }
    }
    SignalSpy { id: clicks; signalName: "clicked" }

    Finder {
        name: "pressing"

        function controls() {
            return [{ tag: "button", control: button }, { tag: "link", control: link }, { tag: "card", control: card },
                { tag: "box", control: box }, { tag: "cell", control: cell }, { tag: "picture", control: onlyPicture }]
        }
        function cleanup() {
            Theme.scale = 1
            Theme.textScale = 1
            card.text = "Mother"
            button.text = "Next"
        }
        function test_every_way_of_pressing_data() {
            return controls()
        }
        function test_every_way_of_pressing(data) {
            clicks.target = data.control
            clicks.clear()
            tap(data.control)
            compare(clicks.count, 1)
            mouseClick(data.control)
            compare(clicks.count, 2)
            data.control.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            keyClick(Qt.Key_Enter)
            keyClick(Qt.Key_Space)
            compare(clicks.count, 5)
        }
        function test_ring_for_keys_and_not_for_fingers_data() {
            return controls()
        }
        function test_ring_for_keys_and_not_for_fingers(data) {
            page.forceActiveFocus()
            tap(data.control)
            verify(!data.control.keyFocus)
            page.forceActiveFocus()
            button.focus = false
            data.control.focus = false
            data.control.forceActiveFocus(Qt.TabFocusReason)
            verify(data.control.keyFocus)
        }
        function test_tab_goes_through_all() {
            button.forceActiveFocus(Qt.TabFocusReason)
            for (const next of [link, card, box, cell, onlyPicture]) {
                keyClick(Qt.Key_Tab)
                verify(next.activeFocus, next.spoken)
            }
        }
        function test_targets_are_large_enough_data() {
            return controls()
        }
        function test_targets_are_large_enough(data) {
            for (const scale of [1, 1.25, 1.6]) {
                Theme.scale = scale
                verify(data.control.implicitHeight >= Theme.touch, scale)
                verify(data.control.implicitWidth >= Theme.touch || data.control === cell, scale)
            }
        }
        function test_words_for_a_screen_reader() {
            compare(button.Accessible.name, "Next")
            compare(button.Accessible.role, Accessible.Button)
            compare(onlyPicture.Accessible.name, "Close")
            compare(card.Accessible.role, Accessible.RadioButton)
            compare(box.Accessible.role, Accessible.CheckBox)
            verify(box.Accessible.checked)
            verify(!card.Accessible.checked)
        }
        function test_words_are_wrapped_and_not_cut() {
            Theme.textScale = 2
            card.width = 200
            card.text = "Other adult who takes care of the child"
            tryVerify(() => card.implicitHeight > 2 * Theme.body)
            button.width = 160
            button.text = "Check everything and save it"
            tryVerify(() => button.implicitHeight > 2 * Theme.button)
        }
        function test_a_slip_of_the_finger_counts_once() {
            clicks.target = card
            clicks.clear()
            const touch = touchEvent(card)
            for (let i = 0; i < 2; ++i) {
                touch.press(1, card, 9, 9).commit()
                touch.release(1, card, 9, 9).commit()
            }
            compare(clicks.count, 1)
        }
        function test_keys_take_every_press() {
            cell.rapid = true
            clicks.target = cell
            clicks.clear()
            const touch = touchEvent(cell)
            for (let i = 0; i < 5; ++i) {
                touch.press(1, cell, 9, 9).commit()
                touch.release(1, cell, 9, 9).commit()
            }
            compare(clicks.count, 5)
            cell.rapid = false
        }
        function test_stepper_stays_inside() {
            stepper.value = 12
            press(stepper, "More")
            compare(stepper.value, 12)
            press(stepper, "Less")
            compare(stepper.value, 11)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Up)
            compare(stepper.value, 12)
            keyClick(Qt.Key_7)
            compare(stepper.value, 7)
            keyClick(Qt.Key_0)
            compare(stepper.value, 1)
        }
    }
}
