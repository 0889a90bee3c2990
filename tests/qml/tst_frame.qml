// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

Item {
    id: window

    width: 360
    height: 560

    Component {
        id: pages
        PageFrame {
            id: page
            width: window.width
            height: window.height
            question: "What is your name?"
            help: "As in your passport."
            saveNowVisible: true
            fields: [first, second, last]

            FormField { id: first; width: parent.width; label: "Family name"; field: TextFieldModel {} }
            FormField { id: second; width: parent.width; label: "Given name"; field: TextFieldModel {} }
            FormField { id: last; width: parent.width; label: "Patronymic"; field: TextFieldModel {} }
        }
    }
    SignalSpy { id: next; signalName: "next" }
    SignalSpy { id: back; signalName: "back" }
    SignalSpy { id: saveNow; signalName: "saveNow" }

    Finder {
        id: test
        name: "frame"

        property PageFrame page

        function init() {
            window.width = 360
            window.height = 560
            show()
        }
        function cleanup() {
            Theme.scale = 1
            Theme.keyboardHeight = 0
        }
        function show() {
            page = createTemporaryObject(pages, window)
            for (const spy of [next, back, saveNow]) {
                spy.target = page
                spy.clear()
            }
            waitForRendering(page)
        }
        function test_outcomes() {
            press(page, "Next")
            press(page, "Back")
            press(page, "Save now")
            compare([next.count, back.count, saveNow.count], [1, 1, 1])
        }
        function test_next_is_never_far() {
            const button = named(page, "Next")
            verify(bottomOf(button, page) <= page.height)
            verify(topOf(button, page) >= bottomOf(page.scroll, page))
        }
        function test_the_keyboard_never_covers_what_is_typed_data() {
            return [{ tag: "first", index: 0 }, { tag: "second", index: 1 }, { tag: "last", index: 2 }]
        }
        function test_the_keyboard_never_covers_what_is_typed(data) {
            page.fields[data.index].focusField()
            Theme.keyboardHeight = 230
            waitForRendering(page)
            const input = page.fields[data.index].inputItem
            const free = page.height - Theme.keyboardHeight
            verify(topOf(input, page) >= topOf(page.scroll, page), topOf(input, page))
            verify(bottomOf(input, page) <= bottomOf(page.scroll, page), bottomOf(input, page))
            verify(bottomOf(named(page, "Next"), page) <= free)
            const question = named(page, "What is your name?")
            verify(question !== null && topOf(question, page) >= 0 && bottomOf(question, page) <= topOf(page.scroll, page) + 1)
        }
        function test_tab_scrolls_along() {
            Theme.keyboardHeight = 230
            page.fields[0].focusField()
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Tab)
            const input = page.fields[2].inputItem
            verify(input.activeFocus)
            verify(bottomOf(input, page) <= bottomOf(page.scroll, page))
        }
        function test_the_first_problem_gets_the_cursor() {
            page.fields[2].field.problem = "Too long."
            page.fields[2].field.blocks = true
            page.fields[1].field.problem = "Please check."
            page.focusProblem()
            verify(page.fields[2].inputItem.activeFocus)
        }
        function test_a_problem_of_the_page_is_told() {
            page.problem = "Saving did not work. Try again."
            const line = named(page, page.problem)
            verify(line !== null)
            compare(line.Accessible.role, Accessible.AlertMessage)
        }
        function test_more_below_is_shown() {
            Theme.keyboardHeight = 0
            window.height = 360
            waitForRendering(page)
            verify(page.scroll.more)
            page.scroll.contentY = page.scroll.contentHeight - page.scroll.height
            verify(!page.scroll.more)
        }
        function test_a_tall_kiosk_keeps_answers_low() {
            Theme.scale = 1.6
            window.width = 1080
            window.height = 1770
            show()
            verify(topOf(page.fields[0], page) >= 0.33 * page.height, topOf(page.fields[0], page))
            verify(topOf(named(page, "What is your name?"), page) > 0)
        }
        function test_a_wide_window_puts_the_question_left() {
            Theme.scale = 1.6
            window.width = 1920
            window.height = 930
            show()
            const question = named(page, "What is your name?")
            verify(question.mapToItem(page, question.width, 0).x <= page.fields[0].mapToItem(page, 0, 0).x)
        }
    }
}
