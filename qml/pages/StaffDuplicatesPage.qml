// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
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

    Column {
        id: head
        x: Theme.space4
        y: Theme.space4
        width: root.width - 2 * x
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
                : list.count < root.duplicates.count ? qsTr("%n pair(s). The likeliest come first; the others follow when these are decided.", "", root.duplicates.count)
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
    }

    ListView {
        id: list
        model: root.duplicates.pairs
        x: Theme.space3
        width: root.width - 2 * x
        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        anchors.bottom: bar.top
        spacing: Theme.space2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: root.duplicates.current
        highlightFollowsCurrentItem: false
        delegate: AlikePairRow {
            required property int index
            width: list.width
            current: index === root.duplicates.current
            onClicked: {
                root.duplicates.current = index
                root.compareWanted(one, other)
            }
        }
        ScrollBar.vertical: ScrollBar {
            parent: root
            anchors.top: list.top
            anchors.bottom: list.bottom
            anchors.right: list.right
            anchors.rightMargin: -Theme.space3
            policy: list.contentHeight > list.height + 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
            width: Theme.bar
            contentItem: Rectangle {
                radius: width / 2
                color: Theme.outline
            }
            Accessible.ignored: true
        }
        Component.onCompleted: if (root.duplicates.current > 0) list.positionViewAtIndex(root.duplicates.current, ListView.Center)
        Accessible.role: Accessible.List
        Accessible.name: title.text
    }

    AppText {
        anchors.centerIn: list
        width: list.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Nobody seems to be registered twice.")
        visible: root.duplicates.none
    }

    StaffPageBar {
        id: bar
        width: root.width
        anchors.bottom: parent.bottom
        onClosed: root.closed()
        onLocked: root.locked()
    }
}
