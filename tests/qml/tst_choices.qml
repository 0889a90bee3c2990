// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

Item {
    width: 900
    height: 800

    ChoiceModel {
        id: answers
        rows: [["passport", "Passport", "passport"],
            ["id_card", "ID card", "idCard"],
            ["other", "Another document with a very long name that needs two lines", "other"],
            ["none", "I have no papers", "noDocument", true],
            ["unknown", "I don't know", "question", true]]
    }
    ChoiceGrid {
        id: grid
        width: 320
        model: answers
    }
    SignalSpy { id: chosen; target: grid; signalName: "chosen" }

    Finder {
        name: "choices"

        function init() {
            chosen.clear()
            grid.width = 320
            grid.multi = false
            grid.selected = ""
            grid.selectedKeys = []
        }
        function test_a_touch_tells_the_key_data() {
            return [{ tag: "card", text: "ID card", key: "id_card" }, { tag: "way out", text: "I don't know", key: "unknown" }]
        }
        function test_a_touch_tells_the_key(data) {
            press(grid, data.text)
            compare(chosen.count, 1)
            compare(chosen.signalArguments[0][0], data.key)
        }
        function test_words_and_pictures_are_there() {
            for (let i = 0; i < answers.count; ++i) {
                const found = named(grid, answers.get(i).text)
                verify(found !== null, answers.get(i).key)
                compare(found.icon.length > 0, !answers.get(i).wayOut)
            }
        }
        function test_ways_out_stand_below_the_cards() {
            verify(topOf(named(grid, "I have no papers"), grid) > bottomOf(named(grid, answers.get(2).text), grid))
        }
        function test_the_chosen_one_is_marked() {
            grid.selected = "passport"
            verify(named(grid, "Passport").selected)
            verify(!named(grid, "ID card").selected)
            grid.selected = "unknown"
            verify(!named(grid, "Passport").selected)
            verify(named(grid, "I don't know").selected)
        }
        function test_several_may_be_marked() {
            grid.multi = true
            grid.selectedKeys = ["passport", "other"]
            verify(named(grid, "Passport").selected)
            verify(!named(grid, "ID card").selected)
            verify(named(grid, answers.get(2).text).selected)
            compare(named(grid, "Passport").Accessible.role, Accessible.CheckBox)
        }
        function test_as_many_beside_each_other_as_fit() {
            compare(grid.columns, 1)
            compare(named(grid, "Passport").width, 320)
            grid.width = 600
            waitForRendering(grid)
            compare(grid.columns, 2)
            compare(topOf(named(grid, "Passport"), grid), topOf(named(grid, "ID card"), grid))
            compare(named(grid, "Passport").height, named(grid, "ID card").height)
            grid.width = 1200
            compare(grid.columns, 3)
        }
        function test_a_change_of_language_changes_the_words() {
            answers.setProperty(0, "text", "Паспорт")
            verify(named(grid, "Паспорт") !== null)
            answers.setProperty(0, "text", "Passport")
        }
    }
}
