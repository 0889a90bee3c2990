// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Prystan.Controls
import Prystan.Pages
import Prystan.Theme
import Prystan.Ui

Item {
    id: window

    width: 400
    height: 900

    PersonEditor { id: person }
    readonly property DocumentReading reading: person.reading

    Column {
        id: page
        width: parent.width

        DocumentLine { id: line; reading: window.reading }
        ReadMark { id: mark; person: person; answer: "birth" }
        NameFields { person: person }
    }

    Finder {
        name: "document"

        function init() {
            reading.clear()
            reading.shown = false
            reading.taken = ""
            reading.typed.ready = false
            person.fromDocument = []
            person.documentName = ""
        }
        function open() {
            press(line, "Type the lines of the document")
            tryVerify(() => named(line, "Lines of the document") !== null)
            return named(line, "Lines of the document")
        }
        function stop() {
            press(line, "Do not type the lines")
            tryVerify(() => named(line, "Lines of the document") === null)
        }
        function test_a_mark_stands_beneath_what_was_read() {
            verify(!mark.visible)
            person.fromDocument = ["birth"]
            verify(mark.visible)
            compare(mark.Accessible.name, "From the document")
        }
        function test_the_spelling_of_the_document_can_be_left_out() {
            person.documentName = "SHEVCHENKO OKSANA"
            verify(named(page, "SHEVCHENKO OKSANA") !== null)
            const away = named(page, "Leave this out")
            tryVerify(() => away.width > 0)
            tap(away)
            compare(person.documentName, "")
        }
        function test_each_question_has_two_answers() {
            reading.shown = true
            reading.append({ label: "Family name", typed: "Chevchenko", read: "SHEVCHENKO", why: [] })
            reading.append({ label: "Date of birth", typed: "", read: "14 May 2015", why: [] })
            tryVerify(() => named(line, "Use the document, Family name: SHEVCHENKO") !== null)
            verify(named(line, "In the form: Chevchenko") !== null)
            wait(2 * pause) // until everything lies in its place
            press(line, "Use the document, Family name: SHEVCHENKO")
            compare(reading.taken, "accept 0")
            press(line, "Leave out, Date of birth")
            compare(reading.taken, "refuse 1")
            press(line, "Use all of it")
            compare(reading.taken, "all")
        }
        function test_what_is_typed_is_looked_at_and_gone_with_the_panel() {
            let field = open()
            tryVerify(() => field.activeFocus)
            for (const key of ["p", "<", "u"])
                keyClick(key)
            compare(field.text, "p<u")
            compare(reading.typed.looked, "p<u")
            reading.typed.looked = ""
            reading.typed.lookAgain() // in another language
            compare(reading.typed.looked, "p<u")
            stop()
            compare(reading.typed.looked, "")
            field = open()
            compare(field.text, "")
            stop()
        }
        function test_the_signs_of_the_second_page_of_the_keyboard() {
            const field = open()
            press(line, "<<<<<")
            wait(2 * pause)
            press(line, "Next line")
            compare(field.text, "<<<<<\n")
            verify(field.activeFocus)
            stop()
        }
        function test_lines_that_can_be_read_are_taken() {
            const field = open()
            tryVerify(() => field.activeFocus)
            keyClick("p")
            compare(named(line, "Use these lines"), null)
            reading.typed.ready = true
            press(line, "Use these lines")
            compare(reading.taken, "p")
            reading.arrived()
            tryVerify(() => named(line, "Lines of the document") === null)
        }
        function test_nothing_of_it_can_be_copied() {
            const field = open()
            tryVerify(() => field.activeFocus)
            keyClick("p")
            keyClick(Qt.Key_A, Qt.ControlModifier)
            keyClick(Qt.Key_X, Qt.ControlModifier)
            compare(field.text, "p")
            stop()
        }
    }
}
