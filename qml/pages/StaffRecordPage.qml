// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// One opened record, in the staff's language, and whoever else is in the party.
Item {
    id: root

    required property RecordDetailModel detail
    required property AlikeModel alike
    required property PairViewModel pair
    property bool readOnly: false // looked at from an open form
    property bool besideList: false // the lock stands elsewhere, and closing is no step back
    readonly property string key: root.detail.key
    readonly property real edge: Theme.space4

    signal opened(key: string)
    signal compareWanted(key: string) // with this one
    signal correctionWanted()
    signal withdrawWanted()
    signal eraseWanted()
    signal additionEraseWanted(key: string)
    signal choiceWanted(question: string, event: string, label: string, answer: string)
    signal closed()
    signal locked()

    onVisibleChanged: { // where it lies over the list, nothing of that keeps the keyboard open
        if (root.visible && !root.besideList)
            root.forceActiveFocus()
    }
    onKeyChanged: { // another record is read from its top, also when something at the end of this one was touched last
        if (area.holds(area.focused))
            root.forceActiveFocus()
        area.contentY = 0
        alikeRecords.all = false
        compared.all = false
    }

    ScrollArea {
        id: area
        y: root.besideList ? bar.height : 0
        width: parent.width
        height: parent.height - bar.height
        sidePadding: root.edge
        topPadding: root.besideList ? 0 : Theme.space4
        columnWidth: 1.4 * Theme.column

        RecordHead {
            width: parent.width
            detail: root.detail
        }
        EarlierRecords {
            width: parent.width
            detail: root.detail
            onOpened: key => root.opened(key)
        }
        ComparedRecords {
            id: compared
            width: parent.width
            readOnly: root.readOnly
            pair: root.pair
            onOpened: key => root.opened(key)
            onCompareWanted: key => root.compareWanted(key)
        }
        AlikeRecords {
            id: alikeRecords
            width: parent.width
            readOnly: root.readOnly
            alike: root.alike
            onCompareWanted: key => root.compareWanted(key)
        }
        ListView {
            id: list
            model: root.detail
            width: parent.width
            height: contentHeight
            interactive: false
            section.property: "section"
            section.delegate: sections.title
            delegate: RecordLine {
                width: list.width
                readOnly: root.readOnly
                onEraseWanted: root.additionEraseWanted(addition)
                onChoiceWanted: (event, answer) => root.choiceWanted(question, event, label, answer)
            }
            Accessible.role: Accessible.List
            Accessible.name: root.detail.title
        }
        AppButton {
            kind: "secondary"
            icon: "edit"
            text: qsTr("Correct this record")
            width: Math.min(implicitWidth, parent.width)
            visible: root.detail.tier !== "missing" && !root.readOnly
            onClicked: root.correctionWanted()
        }
        AppText {
            id: othersTitle
            width: parent.width
            topPadding: Theme.space2
            //: Staff: above the other members of the party, in an opened record
            text: qsTr("Others in this party")
            font.bold: true
            color: Theme.inkSoft
            visible: others.count > 0
            Accessible.role: Accessible.Heading
        }
        ListView {
            id: others
            model: root.detail.others
            width: parent.width
            height: contentHeight
            interactive: false
            spacing: Theme.space2
            visible: count > 0
            delegate: RecordRow {
                width: others.width
                onClicked: root.opened(key)
            }
            Accessible.role: Accessible.List
            Accessible.name: othersTitle.text
        }
        Column { // seldom wanted, so quiet and last
            width: parent.width
            visible: !root.readOnly
            topPadding: Theme.space4
            spacing: Theme.space2

            AppButton {
                kind: "quiet"
                icon: "none"
                text: qsTr("No longer wants to be registered")
                width: Math.min(implicitWidth, parent.width)
                visible: root.detail.tier !== "withdrawn" && root.detail.tier !== "missing"
                onClicked: root.withdrawWanted()
            }
            AppButton {
                kind: "quiet"
                icon: "remove"
                text: qsTr("Erase this record")
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.eraseWanted()
            }
        }
    }
    ScrollHint {
        area: area
    }

    SectionTitles {
        id: sections
    }

    Item { // above the record where the list is beside it, else within reach of a thumb
        id: bar
        readonly property bool tight: back.leastWidth + 6 * Theme.button > root.width - 2 * root.edge // large text
        y: root.besideList ? 0 : root.height - height
        width: root.width
        height: back.height + 2 * Theme.space2

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.hairline
            visible: !root.besideList
        }
        AppButton {
            id: back
            kind: root.besideList ? "quiet" : "secondary"
            icon: root.besideList ? "close" : "back"
            text: qsTr("Close this record")
            x: root.besideList ? root.width - width - Theme.space2 : root.edge
            width: Math.min(implicitWidth, root.width - 2 * root.edge - (lock.visible ? lock.width + Theme.space3 : 0))
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.closed()
        }
        AppButton {
            id: lock
            icon: "lock"
            text: bar.tight ? "" : qsTr("Lock")
            spoken: qsTr("Lock")
            visible: !root.besideList
            x: root.width - width - root.edge
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.locked()
        }
    }
}
