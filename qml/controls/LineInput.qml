// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Prystan.Theme

// The line itself that is typed into. Nothing typed here is learnt, predicted or completed.
TextField {
    id: root

    property string spoken
    property int hints: Qt.ImhNone // e.g. Qt.ImhDialableCharactersOnly
    property color edge: Theme.outline

    // The field after this one, which Return goes to; null on the last one of a page.
    readonly property Item nextField: root.activeFocus ? root.nextItemInFocusChain(true) as LineInput : null

    // On to the next field; from the last one to whatever follows, and the on-screen keyboard goes.
    function goOn(): void {
        root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: Math.max(Theme.touch, contentHeight + 2 * Theme.space3)
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    placeholderTextColor: Theme.inkSoft
    font.family: Theme.family
    font.pixelSize: Theme.label
    color: Theme.ink
    selectionColor: Theme.primary
    selectedTextColor: Theme.inkOnPrimary
    verticalAlignment: TextInput.AlignVCenter
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | root.hints
    activeFocusOnTab: true
    onAccepted: root.goOn()
    Accessible.role: Accessible.EditableText
    Accessible.name: root.spoken

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.surface
        border.color: root.edge
        border.width: Theme.border

        FocusRing {
            corner: Theme.radiusSmall
            visible: root.activeFocus
        }
    }
}
