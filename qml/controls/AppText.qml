// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// Words on the screen. `kind`: body, help, label, question, hero. Never rich text: it may be what a person typed.
Text {
    id: root

    property string kind: "body"
    readonly property bool strong: root.kind === "label" || root.kind === "question" || root.kind === "hero"

    font.family: Theme.family
    font.pixelSize: root.kind === "hero" ? Theme.hero : root.kind === "question" ? Theme.question
        : root.kind === "label" ? Theme.label : root.kind === "help" ? Theme.help : Theme.body
    font.bold: root.strong
    color: root.kind === "help" ? Theme.inkSoft : Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: root.kind === "question" || root.kind === "hero" ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
}
