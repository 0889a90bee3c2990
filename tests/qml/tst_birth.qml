// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

Item {
    width: 400
    height: 1000

    ChoiceModel {
        id: monthNames
        rows: ["січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень",
            "листопад", "грудень"].map((name, index) => [String(index + 1), name])
    }
    Component {
        id: fields
        DateField {
            width: 340
            birth: BirthModel {}
            months: monthNames
        }
    }

    Finder {
        id: test
        name: "birth"

        property DateField field

        function init() {
            field = createTemporaryObject(fields, test.parent)
            waitForRendering(field)
        }
        function test_a_date_in_five_touches() {
            press(field, "24")
            press(field, "листопад")
            press(field, "1980–1989")
            press(field, "1985")
            compare(field.birth.kind, "date")
            compare(field.birth.day, 24)
            compare(field.birth.month, 11)
            compare(field.birth.year, 1985)
            compare(named(field, "Month").Accessible.description, "листопад")
            verify(named(field, "12") === null) // the choices are put away
        }
        function test_typed_numbers() {
            const day = named(field, "Day"), month = named(field, "Month"), year = named(field, "Year")
            day.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_3)
            keyClick(Qt.Key_1)
            month.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_2)
            year.forceActiveFocus(Qt.TabFocusReason)
            for (const key of [Qt.Key_2, Qt.Key_0, Qt.Key_1, Qt.Key_4])
                keyClick(key)
            compare([field.birth.day, field.birth.month, field.birth.year], [31, 12, 2014])
            keyClick(Qt.Key_Backspace)
            compare(field.birth.year, 0)
        }
        function test_typing_on_begins_anew() {
            named(field, "Day").forceActiveFocus(Qt.TabFocusReason)
            for (const key of [Qt.Key_3, Qt.Key_1, Qt.Key_5])
                keyClick(key)
            compare(field.birth.day, 5)
        }
        function test_only_the_year() {
            press(field, "Only the year")
            compare(field.birth.kind, "year")
            verify(named(field, "Day") === null)
            press(field, "2010–2019")
            press(field, "2012")
            compare(field.birth.kind, "year")
            compare(field.birth.year, 2012)
        }
        function test_about_how_old() {
            press(field, "Only about how old")
            press(field, "10–19")
            press(field, "14")
            compare(field.birth.kind, "about_age")
            compare(field.birth.age, 14)
        }
        function test_the_youngest() {
            press(field, "Only about how old")
            press(field, "0–9")
            press(field, "0")
            compare(field.birth.age, 0)
        }
        function test_not_known_and_back() {
            press(field, "I don't know")
            compare(field.birth.kind, "unknown")
            verify(named(field, "Day") === null)
            verify(named(field, "I don't know").selected)
            press(field, "Day, month and year")
            compare(field.birth.kind, "date")
            verify(named(field, "Day") !== null)
        }
        function test_the_month_follows_the_language() {
            field.setMonth(11)
            monthNames.setProperty(10, "text", "november")
            compare(named(field, "Month").Accessible.description, "november")
            monthNames.setProperty(10, "text", "листопад")
        }
        function test_years_end_where_the_model_says() {
            press(field, "Only the year")
            press(field, "2020–2026")
            verify(named(field, "2026") !== null)
            verify(named(field, "2027") === null)
        }
        function test_a_problem_stands_beneath_the_boxes_and_leads_to_what_is_missing_data() {
            return [{ tag: "month", day: 24, month: 0, year: 1985, box: "Month", part: "month" },
                { tag: "year", day: 24, month: 11, year: 0, box: "Year", part: "year" },
                { tag: "day", day: 0, month: 11, year: 1985, box: "Day", part: "day" },
                { tag: "no such day", day: 31, month: 2, year: 1985, box: "Day", part: "day" }]
        }
        function test_a_problem_stands_beneath_the_boxes_and_leads_to_what_is_missing(data) {
            field.setDay(data.day)
            field.setMonth(data.month)
            field.setYear(data.year)
            field.birth.problem = "Please choose the rest too."
            field.birth.blocks = true
            field.part = ""
            verify(field.blocks)
            field.focusWanted()
            const box = named(field, data.box)
            verify(box.activeFocus && box.keyFocus)
            compare(field.part, data.part)
            waitForRendering(field)
            const line = named(field, field.birth.problem)
            verify(topOf(line, field) - bottomOf(box, field) <= Theme.space4)
        }
        function test_a_missing_year_and_age_are_led_to() {
            press(field, "Only the year")
            field.focusWanted()
            verify(named(field, "Year").activeFocus)
            press(field, "Only about how old")
            field.focusWanted()
            verify(named(field, "About how old, in years").activeFocus)
        }
        function test_rows_of_days_are_of_one_length() {
            field.width = 960
            waitForRendering(field)
            const first = named(field, "1"), last = named(field, "31")
            verify(topOf(named(field, "8"), field) === topOf(first, field))
            verify(last.mapToItem(field, 0, 0).x > field.width / 2)
        }
        function test_targets_on_a_narrow_phone() {
            field.width = 288 // a window of 320
            waitForRendering(field)
            const cell = named(field, "31")
            verify(cell.width >= Theme.touch && cell.height >= Theme.touch, cell.width + " × " + cell.height)
            press(field, "Only the year")
            const ten = named(field, "1980–1989")
            verify(ten.width >= Theme.touch && ten.height >= Theme.touch)
        }
    }
}
