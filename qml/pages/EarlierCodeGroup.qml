// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// The same on a volunteer's form: one link, since few have a code; the field is there once it is wanted.
Answer {
    id: root

    required property EarlierCode code
    property bool looksUp: false // staff are told whose code it is
    property bool open: root.code.text.length > 0

    blocks: root.code.blocks
    onFocusWanted: field.focusWanted()

    LinkButton {
        text: qsTr("They have filled this in before")
        icon: "badge"
        selected: root.open
        width: Math.min(implicitWidth, root.width)
        onClicked: {
            root.open = !root.open
            if (root.open)
                field.focusWanted()
            else
                root.code.forget()
        }
    }
    AppText {
        width: root.width
        kind: "help"
        text: qsTr("Which code did they get? Six letters, on their paper or phone.")
        visible: root.open
    }
    AppText {
        width: root.width
        kind: "help"
        text: qsTr("This tablet does not look up whose code it is.")
        visible: root.open && !root.looksUp
    }
    EarlierCodeField {
        id: field
        width: root.width
        code: root.code
        visible: root.open
    }
}
