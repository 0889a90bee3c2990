// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Ui
import Prystan.Theme

// One line to type in: label above, what is to be said about it beneath. What was typed stays, whatever is said.
Answer {
    id: root

    required property TextFieldModel field
    property string label
    property string help
    property string placeholder
    property string source // where the answer was read; else empty
    property int hints: Qt.ImhNone // e.g. Qt.ImhDialableCharactersOnly; learning and prediction are always off
    property bool latinOnly: false // as printed in Latin letters: the keyboard opens in them
    readonly property bool warns: root.field.problem.length > 0
    readonly property alias inputItem: input

    blocks: root.field.blocks && root.field.problem.length > 0
    onFocusWanted: input.forceActiveFocus(Qt.TabFocusReason)

    AppText {
        width: root.width
        kind: "label"
        text: root.label
        visible: root.label.length > 0
    }
    AppText {
        width: root.width
        kind: "help"
        text: root.help
        visible: root.help.length > 0
    }
    LineInput {
        id: input
        width: root.width
        text: root.field.text
        placeholderText: root.placeholder
        maximumLength: 12000 // over the limit of every field: too long is said, not cut off
        hints: root.hints | (root.latinOnly ? Qt.ImhPreferLatin : Qt.ImhNone)
        edge: root.blocks ? Theme.danger : root.warns ? Theme.care : Theme.outline
        spoken: root.label.length > 0 ? root.label : root.placeholder
        onTextEdited: root.field.text = input.text
        Accessible.description: root.warns ? root.field.problem : root.source.length > 0 ? root.source : root.help
    }
    SourceMark {
        width: root.width
        text: root.source
    }
    FieldNotes {
        width: root.width
        field: root.field
    }
}
