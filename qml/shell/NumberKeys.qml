// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard.Components
import Prystan.Shell

// The pad for a phone number: large digits, and what people put between them.
KeyboardLayout {
    id: root

    Item {
        id: field
        readonly property real unit: width / 4
        readonly property real rowHeight: height / 4
        Layout.fillWidth: true
        Layout.fillHeight: true

        Repeater {
            model: ["1 2 3", "4 5 6 (", "7 8 9 )", "+ 0 -"]
            KeyRow {
                required property string modelData
                required property int index
                keys: modelData
                unit: field.unit
                y: index * field.rowHeight
                height: field.rowHeight
            }
        }
        BackspaceKey {
            weight: 1
            smallTextVisible: false
            x: 3 * field.unit
            width: field.unit
            height: field.rowHeight
        }
        EnterKey {
            displayText: KeyboardScript.moreFields ? "" : qsTr("Done")
            weight: 1
            smallTextVisible: false
            x: 3 * field.unit
            y: 3 * field.rowHeight
            width: field.unit
            height: field.rowHeight
        }
    }
}
