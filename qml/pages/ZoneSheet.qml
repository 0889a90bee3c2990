// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The lowest lines of a passport or card, typed by hand. The text is gone with the sheet.
Sheet {
    id: root

    required property DocumentReading reading
    readonly property TypedZone zone: root.reading.typed
    readonly property ZoneField field: loader.item as ZoneField
    property bool shut: false // the page beneath was covered

    title: qsTr("Type the lines of the document")
    onShutChanged: if (root.shut) root.close()
    onOpened: root.field.focusWanted()
    onClosed: root.zone.forget()

    AppText {
        width: parent.width
        text: qsTr("The lowest two or three lines, with many <<<. Small letters and spaces do not matter.")
    }
    Loader { // so that nothing of the text outlives the sheet, not even what could be undone
        id: loader
        width: parent.width
        active: root.visible
        source: "ZoneField.qml"
    }
    Connections {
        target: root.field
        function onEdited(lines: string): void {
            root.zone.look(lines)
        }
    }
    AppText {
        width: parent.width
        kind: "help"
        text: root.zone.progress
        visible: text.length > 0
    }
    Repeater {
        model: root.zone.wrong
        IconLabel {
            required property string modelData
            width: parent.width
            icon: "warning"
            text: modelData
            color: Theme.care
        }
    }
    AppButton {
        icon: "check"
        text: qsTr("Use these lines")
        enabled: root.zone.ready
        width: parent.width
        onClicked: root.reading.take(root.field.lines)
    }
    Repeater {
        model: root.zone.read
        AppText {
            required property string modelData
            width: parent.width
            text: modelData
        }
    }
}
