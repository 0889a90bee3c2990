// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Every colour, size and duration of the window. The shell sets scale, text size, contrast and motion; nobody else writes here.
QtObject {
    id: theme

    // Set by the shell.
    property bool highContrast: false
    property bool lessMotion: false
    property real textScale: 1 // 1 to 2, the person's choice
    readonly property bool adapted: textScale !== 1 || highContrast || lessMotion
    property real scale: 1 // 1 phone, 1.25 tablet, 1.6 kiosk
    property int keyboardHeight: 0 // how much of the window's lower edge the on-screen keyboard covers

    // Colours; every text colour keeps 4.5:1 on its ground, every border 3:1.
    readonly property color paper: highContrast ? "#FFFFFF" : "#FBF8F3"
    readonly property color surface: "#FFFFFF"
    readonly property color ink: highContrast ? "#000000" : "#1E2A32"
    readonly property color inkSoft: highContrast ? "#000000" : "#51606B"
    readonly property color primary: highContrast ? "#003A40" : "#0B5D66"
    readonly property color primaryDown: highContrast ? "#000000" : "#08464D"
    readonly property color primarySoft: highContrast ? "#FFFFFF" : "#DCEEF0"
    readonly property color inkOnPrimary: "#FFFFFF" // (a QML property cannot be called "on…")
    readonly property color outline: highContrast ? "#000000" : "#7A8892"
    readonly property color hairline: highContrast ? "#000000" : "#E4DED4"
    readonly property color focus: highContrast ? "#000000" : "#0B57D0"
    readonly property color care: highContrast ? "#000000" : "#8A4B00"
    readonly property color careSoft: highContrast ? "#FFFFFF" : "#FFF1DC"
    readonly property color danger: "#B3261E"
    readonly property color dangerDown: "#8C1D18"
    readonly property color good: highContrast ? "#004D0A" : "#2E6B34"
    readonly property color goodSoft: highContrast ? "#FFFFFF" : "#E6F2E7"
    readonly property color scrim: "#801E2A32"

    // Type. Noto Sans has 1.36 of line height in itself, so lines are set at 1.
    readonly property string family: "Noto Sans"
    readonly property string monoFamily: "Noto Sans Mono"
    readonly property string iconFamily: "Material Design Icons"
    readonly property real headingScale: 1 + (textScale - 1) * 0.5 // headings are large already
    readonly property int button: Math.round(18 * scale * Math.min(textScale, 1.5)) // so that two stand beside each other
    readonly property int help: Math.round(16 * scale * textScale)
    readonly property int body: Math.round(18 * scale * textScale)
    readonly property int label: Math.round(20 * scale * textScale)
    readonly property int question: Math.round(28 * scale * headingScale)
    readonly property int hero: Math.round(40 * scale * headingScale)
    readonly property int code: Math.round(64 * scale)

    // Space, in steps of four.
    readonly property int space1: Math.round(4 * scale)
    readonly property int space2: Math.round(8 * scale)
    readonly property int space3: Math.round(12 * scale)
    readonly property int space4: Math.round(16 * scale)
    readonly property int space6: Math.round(24 * scale)
    readonly property int space8: Math.round(32 * scale)
    readonly property int space12: Math.round(48 * scale)

    readonly property int radius: Math.round(16 * scale)
    readonly property int radiusSmall: Math.round(10 * scale)
    readonly property int touch: scale >= 1.6 ? 72 : scale > 1 ? 56 : 48
    readonly property int touchBig: Math.round(touch * 1.35) // boxes, keys of a pad
    readonly property int cardHeight: scale >= 1.6 ? 116 : touchBig // the least height of a choice card
    readonly property int row: Math.max(64, touch) // rows of a staff list
    readonly property int border: highContrast ? 3 : 2
    readonly property int focusWidth: highContrast ? 4 : 3
    readonly property int focusGap: 3
    readonly property int icon: Math.round(24 * scale * Math.min(textScale, 1.5))
    readonly property int iconBig: Math.round(36 * scale * Math.min(textScale, 1.5))
    readonly property int iconHero: Math.round(72 * scale)
    readonly property int bar: Math.round(8 * scale) // thickness of progress and scroll bars

    // Width of one column of text or answers; a window from `wide` on puts question and answers side by side.
    readonly property int column: Math.round(600 * scale)
    readonly property int cardWidth: Math.round(260 * scale * Math.min(textScale, 1.5)) // the least width of a choice card
    readonly property int wide: 1200
    readonly property int tall: 1400 // a standing kiosk: answers in the lower 60 %

    readonly property int motion: lessMotion ? 0 : 160 // ms

    // For a window whose shorter side is that long: phone, tablet, kiosk.
    function scaleFor(shortSide: real): real {
        return shortSide < 600 ? 1 : shortSide < 1000 ? 1.25 : 1.6
    }

    // The next person finds the usual.
    function forgetReader(): void {
        theme.textScale = 1
        theme.highContrast = false
        theme.lessMotion = false
    }

    // Any multiple of four: space(5) is twenty at scale 1.
    function space(steps: int): int {
        return Math.round(4 * steps * theme.scale)
    }
}
