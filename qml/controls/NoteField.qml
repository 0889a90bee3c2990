// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Prystan.Ui
import Prystan.Theme

// Several lines to type in; it grows with the text. What is to be said about it stands beneath.
Answer {
    id: root

    required property TextFieldModel field
    property string label
    property string help
    readonly property bool warns: root.field.problem.length > 0

    blocks: root.field.blocks && root.field.problem.length > 0
    onFocusWanted: input.forceActiveFocus(Qt.TabFocusReason)

    AppText {
        width: root.width
        kind: "label"
        text: root.label
    }
    AppText {
        width: root.width
        kind: "help"
        text: root.help
        visible: root.help.length > 0
    }
    TextArea {
        id: input
        readonly property int least: 4 * Theme.label * 1.4 // four lines
        width: root.width
        height: Math.max(least, contentHeight) + 2 * Theme.space3
        text: root.field.text // also when it is wiped: the keyboard knows what stands in the field
        padding: Theme.space3
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        font.family: Theme.family
        font.pixelSize: Theme.label
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.inkOnPrimary
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhMultiLine
        activeFocusOnTab: true
        KeyNavigation.priority: KeyNavigation.BeforeItem // Tab leads on, and is no letter of a note
        KeyNavigation.tab: input.nextItemInFocusChain(true)
        onTextChanged: root.field.text = input.text
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.warns ? root.field.problem : root.help

        background: Rectangle {
            radius: Theme.radiusSmall
            color: Theme.surface
            border.color: root.blocks ? Theme.danger : root.warns ? Theme.care : Theme.outline
            border.width: Theme.border

            FocusRing {
                corner: Theme.radiusSmall
                visible: input.activeFocus
            }
        }
    }
    FieldNotes {
        width: root.width
        field: root.field
    }
}
