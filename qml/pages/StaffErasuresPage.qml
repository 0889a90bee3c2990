// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// A certificate of each erasure: what was where, what is gone, and what may still be somewhere.
PageFrame {
    id: root

    required property ErasureListModel erasures

    guided: false
    nextVisible: false
    question: qsTr("Erased records")
    help: qsTr("What is gone, and where it may still be. No names: they are gone too.")
    problem: root.erasures.problem

    AppText {
        width: parent.width
        text: qsTr("Nothing has been erased.")
        visible: root.erasures.loaded && root.erasures.count === 0 && root.erasures.problem.length === 0
    }
    Repeater {
        model: root.erasures
        Rectangle {
            id: card
            required property string title
            required property list<string> lines
            required property bool done

            function spoken(): string {
                let text = card.title + "."
                for (let i = 0; i < card.lines.length; ++i)
                    text += " " + card.lines[i]
                return text
            }

            width: parent !== null ? parent.width : 0
            height: texts.height + 2 * Theme.space3
            radius: Theme.radiusSmall
            color: Theme.surface
            border.color: Theme.hairline
            border.width: 1
            Accessible.role: Accessible.ListItem
            Accessible.name: card.spoken()

            Column {
                id: texts
                x: Theme.space3
                y: Theme.space3
                width: card.width - 2 * x
                spacing: Theme.space1

                IconLabel {
                    width: parent.width
                    icon: card.done ? "good" : "info"
                    text: card.title
                    bold: true
                    color: card.done ? Theme.ink : Theme.care
                }
                Repeater {
                    model: card.lines
                    AppText {
                        required property string modelData
                        width: texts.width
                        kind: "help"
                        text: modelData
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
