// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme

// What was asked and what was answered: side by side, or one under the other where it is narrow. Beneath the answer:
// each of several answers with who gave it, and what looks odd.
Item {
    id: root

    required property string label
    required property string value
    required property list<string> marks // texts
    required property list<string> answers // texts; empty where all agree
    required property list<string> answeredBy // texts
    required property list<string> answerEvents // behind each of them
    required property string question // empty: nobody chooses among them
    required property bool closed
    required property string source // where the answer was read; else empty
    required property string addition // behind what can be erased by itself; else empty
    property bool readOnly: false
    readonly property bool narrow: root.width < Theme.space(110)
    readonly property bool differs: root.answers.length > 0

    signal eraseWanted()
    signal choiceWanted(event: string, answer: string)

    function spoken(): string {
        let text = root.label + ": " + root.value
        for (let i = 0; i < root.answers.length; ++i)
            text += ". " + root.answers[i] + ", " + root.answeredBy[i]
        if (root.source.length > 0)
            text += ". " + root.source
        for (let i = 0; i < root.marks.length; ++i)
            text += ". " + root.marks[i]
        return text
    }

    implicitHeight: (root.narrow ? question.height + answer.height : Math.max(question.height, answer.height)) + 2 * Theme.space2
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken()

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
        y: Theme.space2
        width: root.narrow ? root.width : root.width * 0.4
        Accessible.ignored: true
    }
    Column {
        id: answer
        x: root.narrow ? 0 : root.width * 0.42
        y: root.narrow ? question.y + question.height : Theme.space2
        width: root.width - x
        spacing: Theme.space1

        AppText {
            width: parent.width
            text: root.value
            visible: !root.closed && !root.differs
            Accessible.ignored: true
        }
        IconLabel {
            width: parent.width
            icon: root.closed ? "lock" : "people"
            text: root.value
            color: root.closed ? Theme.inkSoft : Theme.care
            visible: root.closed || root.differs
        }
        Repeater {
            model: root.answers.length
            Column {
                id: one
                required property int index
                width: answer.width
                topPadding: Theme.space1

                AppText {
                    width: one.width
                    text: root.answers[one.index]
                    Accessible.ignored: true
                }
                AppText {
                    width: one.width
                    kind: "help"
                    text: root.answeredBy[one.index]
                    Accessible.ignored: true
                }
                AppButton {
                    kind: "quiet"
                    icon: "check"
                    text: qsTr("This one is right")
                    spoken: qsTr("This one is right: %1").arg(root.answers[one.index])
                    width: Math.min(implicitWidth, one.width)
                    visible: root.question.length > 0 && !root.readOnly
                    onClicked: root.choiceWanted(root.answerEvents[one.index], root.answers[one.index])
                }
            }
        }
        SourceMark {
            width: parent.width
            text: root.source
            Accessible.ignored: true
        }
        Repeater {
            model: root.marks
            IconLabel {
                required property string modelData
                width: answer.width
                icon: "warning"
                text: modelData
                textSize: Theme.help
                color: Theme.care
            }
        }
        AppButton {
            kind: "quiet"
            icon: "remove"
            text: qsTr("Erase this")
            spoken: qsTr("Erase this: %1").arg(root.label)
            width: Math.min(implicitWidth, parent.width)
            visible: root.addition.length > 0 && !root.readOnly
            onClicked: root.eraseWanted()
        }
    }
}
