// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// What came in and is not believed, apart from the records; beneath it, how much of what the devices made was seen.
Item {
    id: root

    required property UnverifiedModel unverified
    required property StrayModel strays
    required property DeviceChainModel devices
    required property int total // more than are shown, where there are very many
    property string problem
    property string note // what was just done

    signal taken(key: string)
    signal releaseWanted(key: string, title: string)
    signal strayEraseWanted(key: string)
    signal closed()
    signal locked()

    ScrollArea {
        id: area
        width: root.width
        height: root.height - bar.height
        columnWidth: 1.4 * Theme.column

        AppText {
            id: title
            width: parent.width
            kind: "question"
            text: qsTr("Set aside")
        }
        Banner {
            width: parent.width
            kind: "good"
            text: root.note
            visible: root.note.length > 0
        }
        Banner {
            width: parent.width
            kind: "care"
            text: root.problem
            visible: root.problem.length > 0
        }
        AppText {
            width: parent.width
            text: root.total === 0 ? qsTr("Everything that came in can be trusted.")
                : qsTr("This came in and could not be trusted, so it is not among the registrations. There may be a real person behind it. Look for the person and ask. Please do not copy anything before that.")
        }
        ListView {
            id: list
            model: root.unverified
            width: parent.width
            height: contentHeight
            interactive: false
            spacing: Theme.space3
            visible: count > 0
            delegate: UnverifiedRow {
                width: list.width
                onTaken: root.taken(key)
                onReleaseWanted: root.releaseWanted(key, title)
            }
            Accessible.role: Accessible.List
            Accessible.name: title.text
        }
        AppText {
            width: parent.width
            kind: "help"
            text: qsTr("%n more are not shown.", "", root.total - list.count)
            visible: list.count > 0 && root.total > list.count
        }
        AppText {
            id: straysTitle
            width: parent.width
            topPadding: Theme.space4
            text: qsTr("Added to a code that is not here (yet)")
            font.bold: true
            color: Theme.inkSoft
            visible: strays.count > 0
            Accessible.role: Accessible.Heading
        }
        ListView {
            id: strays
            model: root.strays
            width: parent.width
            height: contentHeight
            interactive: false
            spacing: Theme.space3
            visible: count > 0
            delegate: StrayRow {
                width: strays.width
                onEraseWanted: root.strayEraseWanted(key)
            }
            Accessible.role: Accessible.List
            Accessible.name: straysTitle.text
        }
        AppText {
            id: devicesTitle
            width: parent.width
            topPadding: Theme.space4
            text: qsTr("Devices")
            font.bold: true
            color: Theme.inkSoft
            Accessible.role: Accessible.Heading
        }
        ListView {
            id: chains
            model: root.devices
            width: parent.width
            height: contentHeight
            interactive: false
            delegate: DeviceLine {
                width: chains.width
            }
            Accessible.role: Accessible.List
            Accessible.name: devicesTitle.text
        }
    }
    ScrollHint {
        area: area
    }

    StaffPageBar {
        id: bar
        y: root.height - height
        width: root.width
        onClosed: root.closed()
        onLocked: root.locked()
    }
}
