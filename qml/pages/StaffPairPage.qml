// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Two records that may be of one person, question by question. Nothing happens by itself: a person looks and decides.
Item {
    id: root

    required property PairViewModel pair
    readonly property bool beside: root.width >= Theme.space(170) // both records stand side by side
    readonly property string which: root.pair.one + " " + root.pair.other

    signal closed()
    signal locked()

    onWhichChanged: area.contentY = 0

    ScrollArea {
        id: area
        width: parent.width
        height: parent.height - bar.height
        columnWidth: 1.6 * Theme.column

        AppText {
            width: parent.width
            kind: "question"
            text: qsTr("Is this the same person?")
        }
        Banner {
            width: parent.width
            kind: "care"
            text: root.pair.problem
            visible: text.length > 0
        }
        Banner {
            width: parent.width
            kind: root.pair.differs ? "care" : "info"
            text: root.pair.standing
            visible: text.length > 0
        }
        IconLabel {
            id: why
            width: parent.width
            icon: "people"
            iconOnTop: true
            text: root.pair.reasons
            visible: text.length > 0
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: why.text
        }
        Grid {
            id: heads
            readonly property real each: root.beside ? (width - Theme.space4) / 2 : width
            width: parent.width
            columns: root.beside ? 2 : 1
            spacing: Theme.space4
            visible: root.pair.records.length === 2

            PairHead {
                id: first
                width: heads.each
                height: root.beside ? Math.max(implicitHeight, second.implicitHeight) : implicitHeight
                record: root.pair.records[0] ?? ""
                title: root.pair.titles[0] ?? ""
                origin: root.pair.origins[0] ?? ""
                onOpened: root.pair.openRecord(root.pair.one)
            }
            PairHead {
                id: second
                width: heads.each
                height: root.beside ? Math.max(implicitHeight, first.implicitHeight) : implicitHeight
                record: root.pair.records[1] ?? ""
                title: root.pair.titles[1] ?? ""
                origin: root.pair.origins[1] ?? ""
                onOpened: root.pair.openRecord(root.pair.other)
            }
        }
        Column {
            width: parent.width
            Accessible.role: Accessible.List
            Accessible.name: Array.from(root.pair.records).join(", ")

            Repeater {
                model: root.pair.rows
                delegate: PairRow {
                    width: parent !== null ? parent.width : 0
                }
            }
        }
        PairAnswers {
            width: parent.width
            visible: root.pair.records.length === 2
            verdict: root.pair.verdict
            differs: root.pair.differs
            decidable: root.pair.decidable
            working: root.pair.working
            onDecided: verdict => root.pair.decide(verdict)
        }
    }
    ScrollHint {
        area: area
    }

    StaffPageBar {
        id: bar
        width: root.width
        anchors.bottom: parent.bottom
        //: Staff, under two records that may be of one person: nothing is decided now.
        backText: root.pair.decidable && root.pair.verdict === "undecided" ? qsTr("Later") : qsTr("Back")
        backSpoken: backText
        onClosed: root.closed()
        onLocked: root.locked()
    }
}
