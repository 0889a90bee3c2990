// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The lowest lines of a passport or card, typed by hand; above the field what they say so far, where a keyboard on the
// screen does not hide it.
Column {
    id: root

    required property DocumentReading reading
    readonly property TypedZone zone: root.reading.typed

    signal closed()

    function start(): void {
        field.focusWanted()
    }

    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Type the lines of the document")
    Component.onDestruction: root.zone.forget()

    Connections {
        target: root.zone
        function onLookAgain(): void {
            root.zone.look(field.lines)
        }
    }

    AppText {
        width: root.width
        kind: "label"
        text: root.Accessible.name
    }
    AppText {
        width: root.width
        kind: "help"
        text: qsTr("The lowest two or three lines, with many <<<. Small letters and spaces do not matter.")
    }
    IconLabel {
        width: root.width
        icon: root.zone.ready ? "good" : "info"
        color: root.zone.ready ? Theme.good : Theme.inkSoft
        text: root.zone.progress
        textSize: Theme.help
        visible: text.length > 0
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Repeater {
        model: root.zone.wrong
        IconLabel {
            required property string modelData
            width: root.width
            icon: "warning"
            text: modelData
            textSize: Theme.help
            color: Theme.care
            Accessible.ignored: false
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
    ZoneField {
        id: field
        width: root.width
        onEdited: lines => root.zone.look(lines)
    }
    AppButton {
        icon: "check"
        text: qsTr("Use these lines")
        width: Math.min(implicitWidth, root.width)
        visible: root.zone.ready
        onClicked: root.reading.take(field.lines)
    }
    AppButton {
        kind: "quiet"
        text: qsTr("Do not type the lines")
        width: Math.min(implicitWidth, root.width)
        onClicked: root.closed()
    }
    Repeater {
        model: root.zone.read
        AppText {
            required property string modelData
            width: root.width
            text: modelData
        }
    }
}
