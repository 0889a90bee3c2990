// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// Back left, Next right, in reach of a thumb; "save now" between them, or above them where it is narrow.
// Where the words of Next need the room, Back is its arrow alone.
Item {
    id: root

    property bool backVisible: true
    property bool nextVisible: true
    property string nextText
    property string nextIcon
    property bool saveNowVisible: false
    readonly property real between: nextButton.x - backButton.width // room for "save now"
    readonly property bool stacked: root.saveNowVisible && saveButton.implicitWidth + 2 * Theme.space2 > root.between
    readonly property bool tight: root.nextVisible && nextButton.leastWidth + Theme.space3 + Theme.space(24) > root.width

    signal back()
    signal next()
    signal saveNow()

    implicitHeight: nextButton.y + Math.max(nextButton.height, backButton.height)

    LinkButton {
        id: saveButton
        icon: "save"
        //: Goes to the review page at once, without answering the remaining questions
        text: qsTr("Finish now")
        visible: root.saveNowVisible
        x: root.stacked ? (root.width - width) / 2 : backButton.width + (root.between - width) / 2
        width: Math.min(implicitWidth, root.width)
        textSize: Theme.button
        height: root.stacked ? implicitHeight : nextButton.height
        onClicked: root.saveNow()
    }
    AppButton {
        id: backButton
        kind: "secondary"
        icon: "back"
        text: root.tight ? "" : qsTr("Back")
        spoken: qsTr("Back")
        visible: root.backVisible
        width: !visible ? 0 : root.tight ? implicitWidth
            : Math.min(Math.max(implicitWidth, Theme.space(24)), root.width - Theme.space3 - nextButton.leastWidth)
        height: Math.max(implicitHeight, nextButton.implicitHeight)
        y: nextButton.y
        onClicked: root.back()
    }
    AppButton {
        id: nextButton
        icon: root.nextIcon
        iconAfter: root.nextIcon === "next"
        text: root.nextText
        visible: root.nextVisible
        width: visible ? Math.min(Math.max(implicitWidth, Theme.space(36)), root.width - backButton.width - Theme.space3) : 0
        height: Math.max(implicitHeight, backButton.implicitHeight)
        x: root.width - width
        y: root.stacked ? saveButton.height + Theme.space2 : 0
        onClicked: root.next()
    }
}
