// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

Item {
    width: 400
    height: 600

    TextFieldModel { id: name }
    FormField {
        id: field
        width: 320
        field: name
        label: "Family name"
        help: "As in your passport."
        hints: Qt.ImhDialableCharactersOnly
    }
    PassphraseField { id: secret; y: 300; width: 320; label: "Passphrase" }
    CodeView { id: code; y: 420; width: 320; code: "KMT-PRW" }
    TextFieldModel { id: second }
    FormField { id: next; y: 500; width: 320; field: second; label: "Given name" }
    LinkButton { id: after; y: 560; text: "I don't know" }
    SignalSpy { id: accepted; target: secret; signalName: "accepted" }

    Finder {
        name: "fields"

        function init() {
            name.text = ""
            name.problem = ""
            name.blocks = false
        }
        function test_typing_reaches_the_model() {
            field.focusWanted()
            verify(field.inputItem.activeFocus)
            for (const key of ["b", "o", "n", "d"])
                keyClick(key)
            compare(name.text, "bond")
        }
        function test_return_goes_on_to_the_next_field_and_then_away() {
            secret.enabled = false
            field.focusWanted()
            compare(field.inputItem.nextField, next.inputItem)
            keyClick(Qt.Key_Return)
            verify(next.inputItem.activeFocus)
            compare(next.inputItem.nextField, null)
            keyClick(Qt.Key_Return)
            verify(after.activeFocus)
            secret.enabled = true
        }
        function test_the_model_reaches_the_field() {
            name.text = "Шевченко"
            compare(field.inputItem.text, "Шевченко")
            keyClick("x") // typing does not break that
            name.text = "Коваль"
            compare(field.inputItem.text, "Коваль")
        }
        function test_nothing_is_learnt_or_predicted() {
            verify(field.inputItem.inputMethodHints & Qt.ImhNoPredictiveText)
            verify(field.inputItem.inputMethodHints & Qt.ImhSensitiveData)
            verify(field.inputItem.inputMethodHints & Qt.ImhDialableCharactersOnly)
        }
        function test_a_problem_stands_beneath_and_keeps_what_was_typed() {
            name.text = "Шевчeнко"
            const before = field.height
            name.problem = "Some letters are Latin. Please check."
            name.blocks = true
            verify(field.blocks)
            compare(field.inputItem.text, "Шевчeнко")
            tryVerify(() => field.height > before)
            const line = named(field, name.problem)
            verify(line !== null)
            verify(topOf(line, field) >= bottomOf(field.inputItem, field))
            compare(line.Accessible.role, Accessible.AlertMessage)
            compare(field.inputItem.Accessible.description, name.problem)
        }
        function test_spoken() {
            compare(field.inputItem.Accessible.name, "Family name")
            compare(field.inputItem.Accessible.role, Accessible.EditableText)
            compare(secret.input.Accessible.name, "Passphrase")
            compare(code.Accessible.name, "Your code: K M T - P R W")
        }
        function test_the_passphrase_shows_dots_only() {
            secret.input.length = 5
            verify(named(secret, "5 letters typed") === null) // a description, not a second name
            compare(secret.input.Accessible.description, "5 letters typed")
            secret.input.forceActiveFocus()
            keyClick(Qt.Key_Return)
            compare(accepted.count, 1)
        }
        function test_plain_text_only() {
            const words = Qt.createQmlObject("import Prystan.Controls; AppText { text: '<b>Ivan</b>' }", field)
            compare(words.textFormat, Text.PlainText)
            words.destroy()
        }
    }
}
