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
    readonly property ZonePanel panel: loader.item as ZonePanel

    function type(): void {
        loader.setSource("ZonePanel.qml", { reading: root.reading, width: root.width })
        root.panel.start()
    }
    // With it goes the text, and all that could be undone.
    function stopTyping(): void {
        loader.source = ""
    }

    width: parent !== null ? parent.width : 0
    spacing: Theme.space2

    Connections {
        target: root.reading
        function onArrived(): void {
            root.stopTyping()
            said.forceActiveFocus(Qt.OtherFocusReason) // the page shows what has the focus
        }
    }
    Connections {
        target: root.panel
        function onClosed(): void {
            root.stopTyping()
            way.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    LinkButton {
        id: way
        icon: "keyboard"
        text: qsTr("Type the lines of the document")
        width: Math.min(implicitWidth, root.width)
        visible: root.panel === null
        onClicked: root.type()
    }
    AppText {
        width: root.width
        kind: "help"
        text: qsTr("Or read it with a document scanner, at any place of this page.")
        visible: way.visible && !root.reading.shown
    }
    Loader {
        id: loader
        width: root.width
        visible: root.panel !== null
    }
    DocumentSaid {
        id: said
        width: root.width
        visible: root.reading.shown
        reading: root.reading
    }
}
