// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard.Components
import Prystan.Shell

// Three rows of letters, or of digits and signs, and the row of the space bar beneath.
KeyboardLayout {
    id: root

    property bool symbols: false
    readonly property list<string> rows: root.symbols ? KeyboardScript.symbolRows : KeyboardScript.rows

    Item { // a layout of its own measures: every key knows its width
        id: field
        readonly property real unit: width / first.words.length
        readonly property real rowHeight: height / 4
        readonly property real side: (width - last.width) / 2 // of the keys at the ends of the third row
        Layout.fillWidth: true
        Layout.fillHeight: true

        KeyRow {
            id: first
            keys: root.rows[0]
            unit: field.unit
            height: field.rowHeight
            anchors.horizontalCenter: parent.horizontalCenter
        }
        KeyRow {
            keys: root.rows[1]
            unit: field.unit
            y: field.rowHeight
            height: field.rowHeight
            anchors.horizontalCenter: parent.horizontalCenter
        }
        ShiftKey {
            weight: 1
            smallTextVisible: false
            visible: !root.symbols
            y: 2 * field.rowHeight
            width: field.side
            height: field.rowHeight
        }
        KeyRow {
            id: last
            keys: root.rows[2]
            unit: field.unit
            y: 2 * field.rowHeight
            height: field.rowHeight
            anchors.horizontalCenter: parent.horizontalCenter
        }
        BackspaceKey {
            weight: 1
            smallTextVisible: false
            x: field.width - width
            y: 2 * field.rowHeight
            width: field.side
            height: field.rowHeight
        }
        SpaceRow {
            symbols: root.symbols
            unit: field.width / 12
            y: 3 * field.rowHeight
            height: field.rowHeight
        }
    }
}
