// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// Words on the screen. `kind`: body, help, label, question, hero. Never rich text: it may be what a person typed.
// Lines are broken between words; a word that is wider than its line makes the text smaller and is never cut in two.
Text {
    id: root

    property string kind: "body"
    property int size: root.kind === "hero" ? Theme.hero : root.kind === "question" ? Theme.question
        : root.kind === "label" ? Theme.label : root.kind === "help" ? Theme.help : Theme.body
    property bool bold: root.strong
    readonly property bool strong: root.kind === "label" || root.kind === "question" || root.kind === "hero"
    readonly property real needed: longest.advanceWidth - 0.5
    property real fit: 1 // of that size
    property real fittedWidth: 0

    // A width may follow from the text, so this waits until both are at rest, and does not shrink further for a width
    // that only followed.
    function refit(): void {
        if (root.wrapMode === Text.NoWrap || root.needed <= root.width || root.width <= 0) {
            root.fit = 1
        } else if (root.needed * root.fit > root.width || root.width > root.fittedWidth) {
            root.fittedWidth = root.width
            root.fit = Math.max(0.5, (root.width - 1) / root.needed)
        }
    }

    font.family: Theme.family
    font.pixelSize: Math.floor(root.size * root.fit)
    font.bold: root.bold
    color: root.kind === "help" ? Theme.inkSoft : Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    onWidthChanged: if (root.fit < 1 || root.needed > root.width) later.restart()
    onNeededChanged: {
        root.fit = 1
        later.restart()
    }
    Accessible.role: root.kind === "question" || root.kind === "hero" ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text

    TextMetrics {
        id: longest
        font.family: Theme.family
        font.pixelSize: root.size
        font.bold: root.bold
        text: root.wrapMode === Text.NoWrap ? "" : root.text.split(/[\s-]+/).reduce((a, b) => b.length > a.length ? b : a, "")
    }
    Timer {
        id: later
        interval: 0
        onTriggered: root.refit()
    }
}
