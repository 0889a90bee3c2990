// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard.Components
import Prystan.Shell

// The lowest row: signs, the other script, what double and Ukrainian names need, the space bar, and on to the next field.
Row {
    id: root

    required property bool symbols
    required property real unit // a twelfth of the keyboard
    readonly property string script: KeyboardScript.latin ? "ABC" : "АБВ"
    readonly property string otherScript: KeyboardScript.latin ? "АБВ" : "ABC"

    SymbolModeKey {
        displayText: root.symbols ? root.script : "123"
        weight: root.unit
        smallTextVisible: false
        width: 1.7 * root.unit
        height: root.height
    }
    ModeKey {
        displayText: root.otherScript
        onClicked: KeyboardScript.other = !KeyboardScript.other
        visible: !root.symbols
        weight: root.unit
        smallTextVisible: false
        width: 1.7 * root.unit
        height: root.height
    }
    Key {
        text: "-"
        alternativeKeys: "-–._"
        weight: root.unit
        smallTextVisible: false
        width: 1.1 * root.unit
        height: root.height
    }
    SpaceKey {
        displayText: qsTr("space")
        weight: root.unit
        smallTextVisible: false
        width: (root.symbols ? 5.9 : 4.2) * root.unit
        height: root.height
    }
    Key {
        text: "’"
        alternativeKeys: "’'ʼ"
        weight: root.unit
        smallTextVisible: false
        width: 1.1 * root.unit
        height: root.height
    }
    EnterKey {
        displayText: KeyboardScript.moreFields ? "" : qsTr("Done")
        weight: root.unit
        smallTextVisible: false
        width: 2.2 * root.unit
        height: root.height
    }
}
