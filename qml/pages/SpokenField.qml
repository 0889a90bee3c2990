// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// When it was said: now, unless it is copied from paper. Then day, month, hour and minute as they stand there, each
// chosen by touch beneath its box or typed into it.
Answer {
    id: root

    required property PaperTimeModel paper
    required property ChoiceModel months
    property string part // whose choices are shown

    function focusEmpty(): void {
        const box = root.paper.day === 0 ? dayBox : root.paper.month === 0 ? monthBox : root.paper.hour < 0 ? hourBox : minuteBox
        box.clicked()
        box.forceActiveFocus(Qt.TabFocusReason)
    }
    // Digits as typed: "1" "2" is 12, a third digit begins anew.
    function appended(value: int, digit: int, limit: int): int {
        return value < 0 || value * 10 + digit > limit ? digit : value * 10 + digit
    }

    spacing: Theme.space3
    blocks: root.paper.blocks
    onFocusWanted: root.focusEmpty()

    LinkButton {
        text: qsTr("I copy this from a paper form")
        icon: "document"
        selected: root.paper.on
        width: Math.min(implicitWidth, root.width)
        onClicked: {
            root.paper.on = !root.paper.on
            root.part = root.paper.on ? "hour" : ""
        }
    }
    AppText {
        width: root.width
        kind: "help"
        text: qsTr("When was it said? Day and time as on the paper.")
        visible: root.paper.on
    }
    Grid {
        id: boxes
        readonly property real aFourth: (root.width - 3 * spacing) / 4.4
        readonly property bool narrow: aFourth < 4 * Theme.help // large text
        readonly property real unit: narrow ? (root.width - spacing) / 2 : aFourth
        width: root.width
        columns: narrow ? 2 : 4
        spacing: Theme.space2
        visible: root.paper.on

        DigitBox {
            id: dayBox
            width: boxes.unit
            height: monthBox.implicitHeight
            label: qsTr("Day")
            text: root.paper.day > 0 ? root.paper.day : "–"
            active: root.part === "day"
            onClicked: root.part = "day"
            onDigit: number => root.paper.day = root.appended(root.paper.day, number, 31)
            onErased: root.paper.day = 0
        }
        DigitBox {
            id: monthBox
            width: boxes.narrow ? boxes.unit : boxes.unit * 1.4
            label: qsTr("Month")
            text: root.paper.month > 0 ? monthName.text : "–"
            active: root.part === "month"
            onClicked: root.part = "month"
            onDigit: number => root.paper.month = root.appended(root.paper.month, number, 12)
            onErased: root.paper.month = 0
        }
        DigitBox {
            id: hourBox
            width: boxes.unit
            height: monthBox.implicitHeight
            label: qsTr("Hour")
            text: root.paper.hour >= 0 ? root.paper.hour : "–"
            active: root.part === "hour"
            onClicked: root.part = "hour"
            onDigit: number => root.paper.hour = root.appended(root.paper.hour, number, 23)
            onErased: root.paper.hour = -1
        }
        DigitBox {
            id: minuteBox
            width: boxes.unit
            height: monthBox.implicitHeight
            label: qsTr("Minute")
            text: root.paper.minute < 0 ? "–" : root.paper.minute < 10 ? "0" + root.paper.minute : root.paper.minute
            active: root.part === "minute"
            onClicked: root.part = "minute"
            onDigit: number => root.paper.minute = root.appended(root.paper.minute, number, 59)
            onErased: root.paper.minute = -1
        }
    }
    IconLabel {
        width: root.width
        text: root.paper.problem
        icon: "danger"
        color: Theme.danger
        textSize: Theme.help
        visible: root.paper.problem.length > 0
        Accessible.ignored: false
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.paper.problem
    }

    MonthName {
        id: monthName
        months: root.months
        month: root.paper.month
    }

    NumberGrid {
        width: root.width
        visible: root.part === "day" && root.paper.on
        from: 1
        to: 31
        value: root.paper.day
        onPicked: value => { root.paper.day = value; root.part = "month" }
    }
    MonthGrid {
        width: root.width
        visible: root.part === "month" && root.paper.on
        months: root.months
        value: root.paper.month
        onPicked: value => { root.paper.month = value; root.part = "hour" }
    }
    NumberGrid {
        width: root.width
        visible: root.part === "hour" && root.paper.on
        from: 0
        to: 23
        value: root.paper.hour
        onPicked: value => { root.paper.hour = value; root.part = "minute" }
    }
    NumberGrid {
        width: root.width
        visible: root.part === "minute" && root.paper.on
        from: 0
        to: 55
        step: 5
        value: root.paper.minute
        onPicked: value => { root.paper.minute = value; root.part = "" }
    }
}
