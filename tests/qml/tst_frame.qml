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
    Component {
        id: birthPages
        PageFrame {
            width: window.width
            height: window.height
            question: "When were you born?"
            fields: [name, date]

            FormField { id: name; width: parent.width; label: "Family name"; field: TextFieldModel {} }
            Item { width: 1; height: 900 }
            DateField {
                id: date
                width: parent.width
                birth: BirthModel {}
                months: ChoiceModel {}
            }
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
            Theme.textScale = 1
            Theme.keyboardHeight = 0
        }
        function show(what = pages) {
            page = createTemporaryObject(what, window)
            for (const spy of [next, back, saveNow]) {
                spy.target = page
                spy.clear()
            }
            waitForRendering(page)
        }
        function test_outcomes() {
            press(page, "Next")
            press(page, "Back")
            press(page, "Finish now")
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
            page.fields[data.index].focusWanted()
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
            page.fields[0].focusWanted()
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
        function test_a_wrong_date_is_brought_into_sight() {
            show(birthPages)
            const date = page.fields[1]
            date.setDay(24)
            date.birth.problem = "Please choose the rest too."
            date.birth.blocks = true
            for (let time = 0; time < 2; ++time) { // also when the cursor is there already
                page.scroll.contentY = 0
                page.focusProblem()
                waitForRendering(page)
                const month = named(page, "Month")
                verify(month.activeFocus)
                verify(topOf(month, page) >= topOf(page.scroll, page), topOf(month, page))
                verify(bottomOf(month, page) <= bottomOf(page.scroll, page), bottomOf(month, page))
            }
        }
        function test_keys_read_on() {
            window.height = 360
            waitForRendering(page)
            verify(!page.scroll.turn(Qt.Key_PageUp))
            verify(page.scroll.turn(Qt.Key_Down))
            verify(page.scroll.turn(Qt.Key_PageDown))
            while (page.scroll.turn(Qt.Key_PageDown)) {}
            verify(page.scroll.atYEnd)
            verify(!page.scroll.turn(Qt.Key_A))
        }
        function test_long_words_of_next_take_the_room_of_back() {
            page.nextText = "Check everything and save"
            window.width = 320
            Theme.textScale = 2
            show()
            page.nextText = "Unverständlichkeit"
            waitForRendering(page)
            const back = named(page, "Back"), button = named(page, "Unverständlichkeit")
            verify(back.width >= Theme.touch && back.width < Theme.space(24))
            verify(button.mapToItem(page, 0, 0).x >= back.mapToItem(page, back.width, 0).x)
        }
        function test_large_text_breaks_no_word() {
            Theme.textScale = 2
            window.width = 320
            show()
            page.question = "Nationaliteitsverklaring?"
            waitForRendering(page)
            const words = named(page, page.question)
            compare(words.lineCount, 1)
            verify(words.contentWidth <= words.width)
        }
        function test_text_as_wide_as_its_words_may_be() {
            for (const width of ["", "width: Math.min(implicitWidth, 60)", "width: Math.max(implicitWidth, 20)"]) {
                const words = Qt.createQmlObject("import Prystan.Controls; AppText { text: 'Kind'; %1 }".arg(width), page)
                wait(1)
                const usual = words.width
                words.text = "Nationaliteitsverklaring"
                wait(1)
                compare(words.font.pixelSize < Theme.body, width.indexOf("min") > 0)
                words.text = "Kind"
                wait(1)
                compare([words.font.pixelSize, words.width], [Theme.body, usual])
                words.destroy()
            }
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
