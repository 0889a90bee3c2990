// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme

// One question and what each of two records says to it; how both stand to each other in a word, with a pictogram.
// Side by side, or one under the other where it is narrow; then each value has the number of its record before it.
Item {
    id: root

    required property string label
    required property string one
    required property string other
    required property string likeness // same alike differs only_one only_other closed
    required property string likenessText
    readonly property bool narrow: root.width < Theme.space(150)
    readonly property bool quiet: root.likeness === "same"
    readonly property bool loud: root.likeness === "differs"
    readonly property real numberWidth: root.narrow ? Math.ceil(number.implicitWidth) + Theme.space2 : 0

    implicitHeight: ground.height + Theme.space1
    Accessible.role: Accessible.ListItem
    Accessible.name: root.label + ", " + root.likenessText + ". 1: " + root.one + ". 2: " + root.other

    Rectangle {
        id: ground
        width: parent.width
        height: values.y + values.height + Theme.space2
        radius: Theme.radiusSmall
        color: root.loud ? Theme.careSoft : "transparent"
        border.color: Theme.care
        border.width: root.loud && Theme.highContrast ? Theme.border : 0
    }
    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.hairline
    }
    AppText {
        id: question
        kind: "help"
        text: root.label
        x: Theme.space2
        y: Theme.space2
        width: said.beside ? root.width - said.width - 4 * Theme.space2 : root.width - 2 * x
        Accessible.ignored: true
    }
    IconLabel {
        id: said
        readonly property bool beside: root.width - implicitWidth - 4 * Theme.space2 > Theme.help * 7
        icon: root.quiet ? "check" : root.loud ? "warning" : root.likeness === "closed" ? "lock"
            : root.likeness === "alike" ? "help" : "less"
        text: root.likenessText
        textSize: Theme.help
        bold: root.loud
        color: root.loud ? Theme.care : root.likeness === "alike" ? Theme.ink : Theme.inkSoft
        x: beside ? root.width - width - Theme.space2 : Theme.space2
        y: beside ? Theme.space2 : question.y + question.height
        width: Math.min(implicitWidth, root.width - 2 * Theme.space2)
    }
    AppText {
        id: number
        text: "1"
        kind: "help"
        visible: false
    }
    Grid {
        id: values
        columns: root.narrow ? 1 : 2
        spacing: Theme.space1
        columnSpacing: Theme.space4
        x: Theme.space2
        y: Math.max(question.y + question.height, said.y + said.height)

        Value {
            number: "1"
            value: root.one
            empty: root.likeness === "only_other"
        }
        Value {
            number: "2"
            value: root.other
            empty: root.likeness === "only_one"
        }
    }

    component Value: Item {
        id: answer
        required property string number
        required property string value
        required property bool empty
        width: root.narrow ? root.width - 2 * Theme.space2 : (root.width - 2 * Theme.space2 - Theme.space4) / 2
        height: words.height

        AppText {
            kind: "help"
            text: answer.number
            visible: root.narrow
            width: root.numberWidth
            y: words.font.pixelSize > font.pixelSize ? Math.round((words.font.pixelSize - font.pixelSize) * 0.9) : 0
            Accessible.ignored: true
        }
        AppText {
            id: words
            text: answer.value
            x: root.numberWidth
            width: answer.width - x
            color: answer.empty ? Theme.inkSoft : Theme.ink
            bold: root.loud
            Accessible.ignored: true
        }
    }
}
