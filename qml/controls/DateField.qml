// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Ui
import Prystan.Theme

// Date of birth: day, month by name and year, each chosen by touch beneath its box or typed into it.
// Beneath: the year alone, about how old, or not known.
Answer {
    id: root

    required property BirthModel birth
    required property ChoiceModel months
    property int firstYear: root.birth.firstYear
    property int lastYear: root.birth.lastYear
    property bool yearFirst: false // asks for the year alone, until more is wanted
    property bool compact: false // the choices open at a touch only
    property string part: root.compact ? "" : root.yearFirst ? "year" : "day" // whose choices are shown
    readonly property string mode: root.birth.kind.length > 0 ? root.birth.kind : root.yearFirst ? "year" : "date"
    readonly property bool ofDate: root.mode === "date"

    function turn(kind: string, part: string): void {
        root.birth.kind = kind
        root.part = part
    }
    function setDay(day: int): void {
        root.birth.kind = "date"
        root.birth.day = day
    }
    function setMonth(month: int): void {
        root.birth.kind = "date"
        root.birth.month = month
    }
    function setYear(year: int): void {
        root.birth.kind = root.mode
        root.birth.year = year
    }
    function setAge(age: int): void {
        root.birth.kind = "about_age"
        root.birth.age = age
    }
    // Digits as typed: "1" "2" is 12, a third digit begins anew.
    function appended(value: int, digit: int, limit: int): int {
        return value * 10 + digit > limit ? digit : value * 10 + digit
    }

    // To the first box that is still empty, or to the first of all: together they are wrong.
    function focusEmpty(): void {
        const box = !root.ofDate ? (root.mode === "about_age" ? ageBox : yearBox)
            : root.birth.day === 0 ? dayBox : root.birth.month === 0 ? monthBox : root.birth.year === 0 ? yearBox : dayBox
        box.clicked()
        box.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.space4
    blocks: root.birth.blocks
    onFocusWanted: root.focusEmpty()

    Row {
        id: boxes
        readonly property real third: (root.width - 2 * spacing) / 3.6
        width: root.width
        spacing: Theme.space2
        visible: root.mode !== "unknown"

        DigitBox {
            id: dayBox
            width: boxes.third * 0.8
            height: monthBox.implicitHeight
            visible: root.ofDate
            label: qsTr("Day")
            text: root.birth.day > 0 ? root.birth.day : "–"
            active: root.part === "day"
            onClicked: root.part = "day"
            onDigit: (number) => root.setDay(root.appended(root.birth.day, number, 31))
            onErased: root.setDay(0)
        }
        DigitBox {
            id: monthBox
            width: boxes.third * 1.8
            visible: root.ofDate
            label: qsTr("Month")
            text: root.birth.month > 0 ? monthName.text : "–"
            active: root.part === "month"
            onClicked: root.part = "month"
            onDigit: (number) => root.setMonth(root.appended(root.birth.month, number, 12))
            onErased: root.setMonth(0)
        }
        DigitBox {
            id: yearBox
            width: root.ofDate ? boxes.third : root.width
            height: monthBox.implicitHeight
            visible: root.ofDate || root.mode === "year"
            label: qsTr("Year")
            text: root.birth.year > 0 ? root.birth.year : "–"
            active: root.part === "year"
            onClicked: root.part = "year"
            onDigit: (number) => root.setYear(root.appended(root.birth.year, number, 9999))
            onErased: root.setYear(0)
        }
        DigitBox {
            id: ageBox
            width: root.width
            height: monthBox.implicitHeight
            visible: root.mode === "about_age"
            label: qsTr("About how old, in years")
            text: root.birth.age >= 0 ? root.birth.age : "–"
            active: root.part === "age"
            onClicked: root.part = "age"
            onDigit: (number) => root.setAge(root.appended(Math.max(0, root.birth.age), number, 130))
            onErased: root.setAge(-1)
        }
    }

    IconLabel {
        width: root.width
        text: root.birth.problem
        icon: root.birth.blocks ? "danger" : "warning"
        color: root.birth.blocks ? Theme.danger : Theme.care
        textSize: Theme.help
        visible: root.birth.problem.length > 0
        Accessible.ignored: false
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.birth.problem
    }

    MonthName {
        id: monthName
        months: root.months
        month: root.birth.month
    }

    NumberGrid {
        width: root.width
        visible: root.part === "day" && root.ofDate
        from: 1
        to: 31
        value: root.birth.day
        onPicked: (value) => { root.setDay(value); root.part = "month" }
    }
    MonthGrid {
        width: root.width
        visible: root.part === "month" && root.ofDate
        months: root.months
        value: root.birth.month
        onPicked: (value) => { root.setMonth(value); root.part = "year" }
    }
    DecadePicker {
        width: root.width
        visible: root.part === "year" && (root.ofDate || root.mode === "year")
        from: root.firstYear
        to: root.lastYear
        value: root.birth.year
        onPicked: (value) => { root.setYear(value); root.part = "" }
    }
    DecadePicker {
        width: root.width
        visible: root.part === "age" && root.mode === "about_age"
        from: 0
        to: 109
        value: root.birth.age
        onPicked: (value) => { root.setAge(value); root.part = "" }
    }

    Flow {
        width: root.width
        spacing: Theme.space2

        LinkButton {
            text: qsTr("Day, month and year")
            visible: !root.ofDate
            width: Math.min(implicitWidth, root.width)
            onClicked: root.turn("date", "day")
        }
        LinkButton {
            text: qsTr("Only the year")
            visible: root.mode !== "year"
            width: Math.min(implicitWidth, root.width)
            onClicked: root.turn("year", "year")
        }
        LinkButton {
            text: qsTr("Only about how old")
            visible: root.mode !== "about_age"
            width: Math.min(implicitWidth, root.width)
            onClicked: root.turn("about_age", "age")
        }
        LinkButton {
            text: qsTr("I don't know")
            selected: root.mode === "unknown"
            width: Math.min(implicitWidth, root.width)
            onClicked: root.turn("unknown", "")
        }
    }
}
