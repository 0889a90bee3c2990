// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// On top of every page: Close on the left, the name in the middle, on the right how to read and in which language;
// Close and language are never neighbours. What there is no room for gives way: the name, long words, pictograms.
FocusScope {
    id: root

    required property LanguageController language
    property bool closeVisible: true
    property bool languageVisible: true
    readonly property real gap: Theme.space2
    readonly property int textSize: Math.min(Theme.button, Math.round(22 * Theme.scale)) // so that all of them stay in one line
    readonly property string longName: root.language.currentName
    readonly property real longWidth: measure.advanceWidth + Theme.icon + Theme.space2 + 2 * Theme.space4 + 2
    readonly property real closeRoom: root.width - 2 * root.gap - brand.stageWidth - reading.width - 3 * root.gap
    readonly property bool shortened: root.languageVisible
        && (root.closeVisible ? close.implicitWidth : 0) + root.longWidth > root.closeRoom

    signal closed()
    signal languageWanted()
    signal readingWanted()
    signal staffWanted()

    implicitHeight: Math.max(close.visible ? close.height : 0, reading.height, languageButton.visible ? languageButton.height : 0) + 2 * Theme.space1
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Top of the page")

    TextMetrics {
        id: measure
        font.family: Theme.family
        font.pixelSize: root.textSize
        font.bold: true
        text: root.longName
    }

    AppButton {
        id: close
        kind: "quiet"
        icon: "close"
        text: qsTr("Close")
        textSize: root.textSize
        visible: root.closeVisible
        width: Math.min(implicitWidth, root.closeRoom - (languageButton.visible ? languageButton.width : 0))
        x: root.gap
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.closed()
    }

    Brand {
        id: brand
        readonly property real from: close.visible ? close.x + close.width + root.gap : 2 * root.gap
        readonly property real to: reading.x - root.gap
        nameVisible: brand.to - brand.from >= brand.fullWidth
        width: implicitWidth
        x: Math.max(brand.from, Math.min((root.width - width) / 2, brand.to - width)) // in the middle where that is free
        anchors.verticalCenter: parent.verticalCenter
        onHeldLong: root.staffWanted()
    }

    AppButton {
        id: reading
        kind: "quiet"
        //: Button with a large and a small letter: text size and contrast
        text: qsTr("Aa")
        spoken: qsTr("Easier to read")
        textSize: root.textSize
        x: (languageButton.visible ? languageButton.x : root.width - root.gap) - width
        width: implicitWidth
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.readingWanted()
    }

    AppButton {
        id: languageButton
        kind: "quiet"
        icon: "more"
        iconAfter: true
        text: root.shortened ? root.longName.slice(0, 3) : root.longName
        spoken: qsTr("Language: %1").arg(root.longName)
        textSize: root.textSize
        visible: root.languageVisible
        width: Math.min(implicitWidth, root.shortened ? Math.max(leastWidth, root.closeRoom - (close.visible ? close.leastWidth : 0)) : implicitWidth)
        anchors.right: parent.right
        anchors.rightMargin: root.gap
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.languageWanted()
    }
}
