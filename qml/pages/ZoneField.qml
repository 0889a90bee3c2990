// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Prystan.Controls
import Prystan.Theme

// Two or three lines of letters, digits and <, each letter as wide as any other. What is typed here is copied nowhere.
Column {
    id: root

    readonly property alias lines: input.text

    signal edited(lines: string)

    function focusWanted(): void {
        input.forceActiveFocus(Qt.TabFocusReason)
    }
    function put(signs: string): void {
        input.insert(input.cursorPosition, signs)
        root.focusWanted() // a touch takes it away
    }

    spacing: Theme.space2

    Flow { // signs that lie on the second page of the on-screen keyboard; above the field it does not hide them
        width: root.width
        spacing: Theme.space2

        Repeater {
            model: ["<", "<<<<<"]
            AppButton {
                id: sign
                required property string modelData
                kind: "secondary"
                text: sign.modelData
                onClicked: root.put(sign.modelData)
            }
        }
        AppButton {
            kind: "secondary"
            icon: "below"
            spoken: qsTr("Next line")
            onClicked: root.put("\n")
        }
    }
    TextArea {
        id: input
        width: root.width
        height: Math.max(3 * measure.height, contentHeight) + topPadding + bottomPadding
        padding: Theme.space3
        wrapMode: TextEdit.WrapAnywhere
        textFormat: TextEdit.PlainText
        font.family: Theme.monoFamily
        font.pixelSize: Math.max(Theme.help, Math.min(Theme.label, Math.floor(Theme.label * (width - 2 * Theme.space3) / measure.advanceWidth)))
        font.capitalization: Font.AllUppercase
        color: Theme.ink
        selectByMouse: false
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhMultiLine | Qt.ImhPreferLatin
            | Qt.ImhPreferUppercase
        activeFocusOnTab: true
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: input.nextItemInFocusChain(true)
        Keys.onShortcutOverride: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
        Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
        onTextChanged: root.edited(input.text)
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Lines of the document")

        background: Rectangle {
            radius: Theme.radiusSmall
            color: Theme.surface
            border.color: Theme.outline
            border.width: Theme.border

            FocusRing {
                corner: Theme.radiusSmall
                visible: input.activeFocus
            }
        }
        TextMetrics {
            id: measure
            font.family: Theme.monoFamily
            font.pixelSize: Theme.label
            text: "<".repeat(45)
        }
    }
}
