// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Prystan.Controls
import Prystan.Shell
import Prystan.Theme

// The on-screen keyboard at the lower edge: the window's language, no suggestions, nothing learnt, never the whole screen.
Item {
    id: root

    property string locale
    property bool inUse // a person is here; when she has gone, the letters go back to those of the language
    property bool answersHeld // the form has something in it
    property real windowHeight
    readonly property real shownHeight: panel.active ? panel.height : 0

    function followedByField(item: Item): bool {
        const line = item as LineInput
        return line !== null && line.nextField !== null
    }

    // A double name has two capitals.
    function raiseAfterHyphen(): void {
        const shift = InputContext.priv.shiftHandler
        if (shift.autoCapitalizationEnabled && InputContext.surroundingText[InputContext.cursorPosition - 1] === "-")
            shift.shiftActive = true
    }

    // What stood around the cursor last stays in the keyboard until another field takes its place: an empty one does.
    function forget(): void {
        const here = root.Window.activeFocusItem
        if ((here as TextInput) !== null)
            return
        blank.forceActiveFocus()
        if (here !== null)
            here.forceActiveFocus()
    }

    height: panel.height
    visible: panel.active
    onInUseChanged: KeyboardScript.other = false
    onAnswersHeldChanged: {
        if (!root.answersHeld)
            root.forget()
    }

    TextInput {
        id: blank
        activeFocusOnPress: false // never calls the keyboard
        activeFocusOnTab: false
        Accessible.ignored: true
    }

    Connections {
        target: InputContext
        function onCursorPositionChanged(): void {
            later.restart()
        }
    }
    Timer { // after the keyboard's own rule for capitals
        id: later
        interval: 0
        onTriggered: root.raiseAfterHyphen()
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: root.locale
    }
    Binding {
        target: KeyboardScript
        property: "locale"
        value: root.locale
    }
    Binding {
        target: KeyboardScript
        property: "latinField"
        value: (InputContext.inputMethodHints & (Qt.ImhPreferLatin | Qt.ImhLatinOnly)) !== 0
    }
    Binding {
        target: KeyboardScript
        property: "moreFields"
        value: root.followedByField(root.Window.activeFocusItem)
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
            VirtualKeyboardSettings.layoutPath = "qrc:/qt/qml/Prystan/Shell/layouts"
            VirtualKeyboardSettings.activeLocales = ["uk_UA", "ru_RU", "nl_NL", "en_GB"]
            VirtualKeyboardSettings.fullScreenMode = false
            VirtualKeyboardSettings.handwritingModeDisabled = true
            VirtualKeyboardSettings.defaultDictionaryDisabled = true
            VirtualKeyboardSettings.defaultInputMethodDisabled = true
        }
    }
}
