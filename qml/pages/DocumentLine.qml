// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// For volunteers and staff: the way to the lines of a passport or card, and what a document that was read says.
Column {
    id: root

    required property DocumentReading reading

    width: parent !== null ? parent.width : 0
    spacing: Theme.space2

    Connections {
        target: root.reading
        function onArrived(): void {
            typing.close()
            said.forceActiveFocus(Qt.OtherFocusReason) // the page shows what has the focus
        }
    }

    LinkButton {
        icon: "keyboard"
        text: qsTr("Type the lines of the document")
        width: Math.min(implicitWidth, root.width)
        onClicked: typing.open()
    }
    AppText {
        width: root.width
        kind: "help"
        text: qsTr("Or read it with a document scanner, at any place of this page.")
        visible: !root.reading.shown
    }
    DocumentSaid {
        id: said
        width: root.width
        visible: root.reading.shown
        reading: root.reading
    }
    ZoneSheet {
        id: typing
        reading: root.reading
        shut: !root.enabled || !root.visible
    }
}
