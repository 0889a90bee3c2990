// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// Back left, Next right, in reach of a thumb; "save now" between them, or above them where it is narrow.
Item {
    id: root

    property bool backVisible: true
    property bool nextVisible: true
    property string nextText
    property string nextIcon
    property bool saveNowVisible: false
    readonly property bool stacked: root.saveNowVisible
        && backButton.width + nextButton.width + saveButton.implicitWidth + 2 * Theme.space2 > root.width
    readonly property real half: (root.width - Theme.space3) / 2

    signal back()
    signal next()
    signal saveNow()

    implicitHeight: nextButton.y + Math.max(nextButton.height, backButton.height)

    LinkButton {
        id: saveButton
        icon: "save"
        //: Goes to the review page at once, without answering the remaining questions
        text: qsTr("Save now")
        visible: root.saveNowVisible
        x: (root.width - width) / 2
        width: Math.min(implicitWidth, root.width)
        height: root.stacked ? implicitHeight : nextButton.height
        onClicked: root.saveNow()
    }
    AppButton {
        id: backButton
        kind: "secondary"
        icon: "back"
        text: qsTr("Back")
        visible: root.backVisible
        width: visible ? Math.min(Math.max(implicitWidth, Theme.space(24)), root.half) : 0
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
