// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// The landing stage and the name. Pressed for three seconds, it leads staff to their side, and on a kiosk whoever
// carries its files to the page for that.
Item {
    id: root

    property bool nameVisible: true
    readonly property real stageWidth: stage.width
    readonly property real fullWidth: stage.width + Theme.space2 + name.implicitWidth

    signal heldLong()

    implicitWidth: root.nameVisible ? root.fullWidth : stage.width
    implicitHeight: Theme.touch
    Accessible.role: Accessible.StaticText
    Accessible.name: name.text

    LandingStage {
        id: stage
        anchors.verticalCenter: parent.verticalCenter
    }

    AppText {
        id: name
        text: qsTr("Prystan")
        kind: "label"
        color: Theme.primary
        wrapMode: Text.NoWrap
        visible: root.nameVisible
        x: stage.width + Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }

    MouseArea {
        anchors.fill: parent
        anchors.margins: -Theme.space1
        pressAndHoldInterval: 3000
        onPressAndHold: root.heldLong()
        Accessible.ignored: true
    }
}
