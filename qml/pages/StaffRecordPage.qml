// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// One opened record, in the staff's language.
Item {
    id: root

    required property RecordDetailModel detail
    readonly property real edge: Theme.space4

    signal closed()

    ScrollArea {
        id: area
        width: parent.width
        height: parent.height - bottom.height
        sidePadding: root.edge
        columnWidth: 1.4 * Theme.column

        RecordHead {
            width: parent.width
            detail: root.detail
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
            }
            Accessible.role: Accessible.List
            Accessible.name: root.detail.title
        }
    }
    ScrollHint {
        area: area
    }

    SectionTitles {
        id: sections
    }

    Item {
        id: bottom
        width: root.width
        height: back.height + 2 * Theme.space2
        anchors.bottom: parent.bottom

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.hairline
        }
        AppButton {
            id: back
            kind: "secondary"
            icon: "back"
            text: qsTr("Close this record")
            x: root.edge
            width: Math.min(implicitWidth, root.width - 2 * x)
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.closed()
        }
    }
}
