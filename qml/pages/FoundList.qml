// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Who answers to what was typed, the likeliest first, each with a word on why; and what to try where nobody does.
Item {
    id: root

    required property FoundModel found
    required property bool nobody
    property string currentKey
    property string touchedKey // the row touched last

    signal opened(key: string)

    function focusFirst(): void {
        const first = list.itemAtIndex(0)
        if (first !== null)
            first.forceActiveFocus(Qt.TabFocusReason)
    }

    ListView {
        id: list
        anchors.fill: parent
        model: root.found
        spacing: Theme.space2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        onMovementStarted: list.forceActiveFocus() // the on-screen keyboard makes room
        delegate: RecordRow {
            required property string whyText
            width: list.width
            current: root.currentKey === key
            why: whyText
            exactShown: root.touchedKey === key
            onClicked: {
                root.touchedKey = key
                root.opened(key)
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
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Found: %n", "", list.count)
    }

    ScrollArea { // large text, a small screen and the keyboard leave little room
        id: nobodyArea
        anchors.fill: parent
        visible: root.nobody
        sidePadding: 0
        columnWidth: root.width
        bottomPadding: Theme.space2
        spacing: Theme.space2

        AppText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.bold: true
            //: Staff: nobody answers to what was typed into the search.
            text: qsTr("Nobody found.")
            Accessible.role: Accessible.AlertMessage
        }
        AppText {
            width: parent.width
            kind: "help"
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Try another spelling, only a part of the name, or the code.")
        }
    }
    ScrollHint {
        area: nobodyArea
        wanted: nobodyArea.visible
    }
}
