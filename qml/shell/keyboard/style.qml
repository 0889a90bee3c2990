// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Prystan.Controls
import Prystan.Shell
import Prystan.Theme

// The on-screen keyboard in the colours and sizes of the window. No candidates, so no list of them.
KeyboardStyle {
    id: style

    keyboardDesignWidth: 1000
    keyboardDesignHeight: 1000 * KeyboardShape.aspect
    keyboardRelativeTopMargin: 0.02
    keyboardRelativeBottomMargin: 0.02
    keyboardBackground: Rectangle { color: Theme.hairline }

    keyPanel: Cap { label: capText }
    backspaceKeyPanel: Cap { icon: "backspace"; strong: true }
    enterKeyPanel: Cap { icon: KeyboardScript.moreFields ? "below" : "check"; label: control.displayText; strong: true }
    shiftKeyPanel: Cap { icon: "up"; strong: true; lit: InputContext.capsLockActive || InputContext.shiftActive }
    symbolKeyPanel: Cap { label: capText; strong: true }
    modeKeyPanel: Cap { label: capText; strong: true }
    spaceKeyPanel: Cap { label: control.displayText; soft: true }

    alternateKeysListItemWidth: Theme.touch
    alternateKeysListItemHeight: Theme.touch
    alternateKeysListBottomMargin: Theme.space1
    alternateKeysListDelegate: Item {
        id: other
        width: Theme.touch
        height: Theme.touch
        AppText {
            anchors.centerIn: parent
            wrapMode: Text.NoWrap
            kind: "label"
            text: model.text
            color: other.ListView.isCurrentItem ? Theme.inkOnPrimary : Theme.ink
        }
    }
    alternateKeysListHighlight: Rectangle { color: Theme.primary; radius: Theme.radiusSmall }
    alternateKeysListBackground: Sheet {}

    characterPreviewMargin: Theme.space1
    characterPreviewDelegate: Sheet {
        id: preview
        property string text
        AppText {
            anchors.centerIn: parent
            wrapMode: Text.NoWrap
            kind: "question"
            text: preview.text
        }
    }

    selectionListHeight: 0
    selectionListDelegate: SelectionListItem {}
    popupListDelegate: SelectionListItem {}

    navigationHighlight: Rectangle {
        color: "transparent"
        border.color: Theme.focus
        border.width: Theme.focusWidth
        radius: Theme.radiusSmall
    }

    // What is laid over the keys.
    component Sheet: Rectangle {
        color: Theme.surface
        radius: Theme.radiusSmall
        border.color: Theme.outline
        border.width: Theme.border
    }

    // One key.
    component Cap: KeyPanel {
        id: cap

        property string icon
        property string label
        property bool strong: false // a key that does something, beside those that write
        property bool soft: false
        property bool lit: false
        readonly property string capText: control.uppercased ? control.displayText.toUpperCase() : control.displayText
        readonly property color inkColor: cap.lit ? Theme.inkOnPrimary : cap.strong ? Theme.primary : Theme.ink
        readonly property int size: Math.min(Theme.label, cap.height * 0.5, cap.width * 0.75)

        Rectangle {
            anchors.fill: parent
            anchors.margins: Math.max(1, Math.min(Theme.space1 * 0.75, parent.width * 0.05))
            radius: Math.min(Theme.radiusSmall, width / 4)
            color: cap.lit ? Theme.primary : cap.control.pressed || cap.strong ? Theme.primarySoft : Theme.surface
            border.color: cap.control.pressed ? Theme.primary : Theme.outline
            border.width: cap.control.pressed ? Theme.border : 1
            opacity: cap.control.enabled ? 1 : 0.4

            Column {
                anchors.centerIn: parent
                width: parent.width

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: cap.icon
                    size: cap.size * (cap.label.length > 0 ? 0.9 : 1.1)
                    color: cap.inkColor
                    visible: cap.icon.length > 0
                }
                AppText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                    text: cap.label
                    color: cap.soft ? Theme.inkSoft : cap.inkColor
                    font.pixelSize: cap.icon.length > 0 ? cap.size * 0.6
                        : cap.soft ? Math.min(Theme.help, cap.height * 0.4) : cap.label.length > 3 ? cap.size * 0.65 : cap.label.length > 1 ? cap.size * 0.75 : cap.size
                    font.bold: cap.icon.length > 0
                    visible: cap.label.length > 0
                }
            }
        }
        AppText {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space1 * 1.5
            text: cap.control.uppercased ? cap.control.smallText.toUpperCase() : cap.control.smallText
            color: Theme.inkSoft
            font.pixelSize: cap.size * 0.5
            wrapMode: Text.NoWrap
            visible: cap.control.smallTextVisible
        }
    }
}
