// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Prystan.Shell
import Prystan.Theme

// The on-screen keyboard at the lower edge: the window's language, no suggestions, nothing learnt, never the whole screen.
Item {
    id: root

    required property string locale
    required property real windowHeight
    readonly property real shownHeight: panel.active ? panel.height : 0

    height: panel.height
    visible: panel.active

    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: root.locale
    }
    Binding {
        target: KeyboardShape
        property: "aspect"
        value: KeyboardShape.heightIn(root.windowHeight) / panel.width
        when: panel.width > 0
    }

    Rectangle {
        width: root.width
        height: panel.height
        color: Theme.hairline
    }

    InputPanel {
        id: panel
        width: Math.min(root.width, 1.6 * Theme.column)
        anchors.horizontalCenter: parent.horizontalCenter
        externalLanguageSwitchEnabled: false
        Component.onCompleted: {
            VirtualKeyboardSettings.styleName = "prystan"
            VirtualKeyboardSettings.activeLocales = ["uk_UA", "ru_RU", "nl_NL", "en_GB"]
            VirtualKeyboardSettings.fullScreenMode = false
            VirtualKeyboardSettings.handwritingModeDisabled = true
            VirtualKeyboardSettings.defaultDictionaryDisabled = true
            VirtualKeyboardSettings.defaultInputMethodDisabled = true
        }
    }
}
