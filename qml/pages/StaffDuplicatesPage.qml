// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Who may be registered twice, the likeliest first. Whoever was compared last stands in sight, so that one goes on there.
Item {
    id: root

    required property DuplicatesViewModel duplicates
    property string problem
    property string note // what was just done

    signal compareWanted(one: string, other: string)
    signal closed()
    signal locked()

    // Where one goes on: not before the rows stand in their places.
    function revealCurrent(): void {
        const row = rows.itemAt(root.duplicates.current)
        if (row !== null)
            area.reveal(row)
    }

    Timer {
        interval: 0
        running: true
        onTriggered: root.revealCurrent()
    }

    ScrollArea {
        id: area
        width: root.width
        height: root.height - bar.height
        columnWidth: 1.4 * Theme.column
        spacing: Theme.space2

        AppText {
            id: title
            width: parent.width
            kind: "question"
            text: qsTr("May be registered twice")
        }
        AppText {
            width: parent.width
            kind: "help"
            text: root.duplicates.progress !== "" ? root.duplicates.progress
                : rows.count < root.duplicates.count ? qsTr("%n pair(s). The likeliest come first; the others follow when these are decided.", "", root.duplicates.count)
                : qsTr("%n pair(s), the likeliest first.", "", root.duplicates.count)
            visible: root.duplicates.progress !== "" || root.duplicates.count > 0
        }
        Banner {
            width: parent.width
            kind: "care"
            text: root.duplicates.problem !== "" ? root.duplicates.problem : root.problem
            visible: text.length > 0
        }
        Banner {
            width: parent.width
            kind: "good"
            text: root.note
            visible: text.length > 0
        }
        AppText {
            width: parent.width
            text: qsTr("Nobody seems to be registered twice.")
            visible: root.duplicates.none
        }
        Column {
            width: parent.width
            topPadding: Theme.space2
            spacing: Theme.space2
            Accessible.role: Accessible.List
            Accessible.name: title.text

            Repeater {
                id: rows
                model: root.duplicates.pairs
                delegate: AlikePairRow {
                    required property int index
                    width: parent !== null ? parent.width : 0
                    current: index === root.duplicates.current
                    onClicked: {
                        root.duplicates.current = index
                        root.compareWanted(one, other)
                    }
                }
            }
        }
    }
    ScrollHint {
        area: area
    }

    StaffPageBar {
        id: bar
        width: root.width
        anchors.bottom: parent.bottom
        onClosed: root.closed()
        onLocked: root.locked()
    }
}
