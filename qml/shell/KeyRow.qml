// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard.Components

// Keys of equal width from a line of KeyboardScript: each word is a letter and what a long press on it offers.
Row {
    id: root

    required property string keys
    required property real unit // width of one key
    readonly property list<string> words: root.keys.split(" ")

    Repeater {
        model: root.words
        Key {
            required property string modelData
            text: modelData.charAt(0)
            alternativeKeys: modelData.length > 1 ? modelData : ""
            smallText: modelData.slice(1)
            smallTextVisible: modelData.length > 1 && modelData.length < 4
            weight: root.unit
            width: root.unit
            height: root.height
        }
    }
}
