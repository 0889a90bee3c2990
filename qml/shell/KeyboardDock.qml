// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Shell

// Where the on-screen keyboard lives. A third of the work of a start, and nobody types in the first moment: it is made
// after the first picture.
Item {
    id: root

    required property string locale
    required property bool inUse
    required property bool answersHeld
    required property real windowHeight
    readonly property KeyboardPanel panel: loader.item as KeyboardPanel
    readonly property real shownHeight: root.panel === null ? 0 : root.panel.shownHeight

    height: root.panel === null ? 0 : root.panel.height

    Loader {
        id: loader
        active: false
        width: root.width
        source: "KeyboardPanel.qml"
    }
    Binding {
        target: root.panel
        property: "locale"
        value: root.locale
    }
    Binding {
        target: root.panel
        property: "inUse"
        value: root.inUse
    }
    Binding {
        target: root.panel
        property: "answersHeld"
        value: root.answersHeld
    }
    Binding {
        target: root.panel
        property: "windowHeight"
        value: root.windowHeight
    }
    Timer {
        id: soon
        interval: 50 // ms
        onTriggered: loader.active = true
    }
    Connections {
        target: root.Window.window
        enabled: !loader.active && !soon.running
        function onFrameSwapped(): void {
            soon.start()
        }
    }
}
