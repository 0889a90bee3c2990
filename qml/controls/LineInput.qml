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
