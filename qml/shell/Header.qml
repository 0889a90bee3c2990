// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// On top of every page: Close on the left, the name in the middle, the language on the right, never neighbours.
FocusScope {
    id: root

    required property LanguageController language
    property bool closeVisible: true
    property bool languageVisible: true
    readonly property real gap: Theme.space2
    readonly property real room: root.width - 4 * root.gap // for the three
    readonly property real closeWidth: root.closeVisible ? close.implicitWidth : 0
    readonly property real languageWidth: root.languageVisible ? languageButton.implicitWidth : 0

    signal closed()
    signal languageWanted()
    signal staffWanted()

    implicitHeight: Math.max(close.visible ? close.height : 0, languageButton.visible ? languageButton.height : 0, brand.height) + 2 * Theme.space1
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Top of the page")

    AppButton {
        id: close
        kind: "quiet"
        icon: "close"
        text: qsTr("Close")
        visible: root.closeVisible
        width: Math.min(implicitWidth, Math.max(Theme.touch, (root.room - brand.width) / 2, root.room - brand.width - root.languageWidth))
        x: root.gap
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.closed()
    }

    Brand {
        id: brand
        nameVisible: root.room >= root.closeWidth + root.languageWidth + brand.fullWidth
        width: implicitWidth
        x: Math.max(close.visible ? close.x + close.width + root.gap : 2 * root.gap, // in the middle where that is free
            Math.min((root.width - width) / 2, (languageButton.visible ? languageButton.x : root.width) - root.gap - width))
        anchors.verticalCenter: parent.verticalCenter
        onHeldLong: root.staffWanted()
    }

    AppButton {
        id: languageButton
        kind: "quiet"
        icon: "more"
        iconAfter: true
        text: root.language.currentName
        spoken: qsTr("Language: %1").arg(root.language.currentName)
        visible: root.languageVisible
        width: Math.min(implicitWidth, Math.max(Theme.touch, root.room - brand.width - (close.visible ? close.width : 0)))
        anchors.right: parent.right
        anchors.rightMargin: root.gap
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.languageWanted()
    }
}
