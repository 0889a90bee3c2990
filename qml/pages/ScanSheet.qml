// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// What the camera sees while somebody holds a code before it, and a way back to doing it by hand. It is shown as long as
// the view model says so, whoever asked for a code.
Sheet {
    id: root

    required property ScanViewModel scan
    readonly property bool wanted: root.scan !== null && root.scan.on

    title: qsTr("Scan a code")
    onWantedChanged: {
        if (root.wanted)
            root.open()
        else
            root.close()
    }
    onClosed: {
        if (root.wanted)
            root.scan.close()
    }

    AppText {
        width: parent.width
        text: root.wanted ? root.scan.help : ""
        visible: root.wanted && root.scan.running && note.text.length === 0
    }
    Banner {
        id: note
        width: parent.width
        kind: "care"
        text: root.wanted ? root.scan.note : ""
        visible: text.length > 0
    }
    Rectangle {
        width: parent.width
        height: Math.min(width * 3 / 4, Math.max(Theme.touch * 2, root.room * 0.45))
        radius: Theme.radiusSmall
        color: Theme.ink
        visible: root.wanted && root.scan.running

        Viewfinder {
            anchors.fill: parent
            anchors.margins: Theme.space1
            scan: root.scan
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("What the camera sees")
        }
    }
    Banner {
        width: parent.width
        kind: "care"
        icon: "photo"
        text: root.wanted ? root.scan.problem : ""
        visible: text.length > 0
    }
    IconLabel {
        width: parent.width
        icon: "eyeOff"
        textSize: Theme.help
        color: Theme.inkSoft
        text: qsTr("Nothing is photographed or kept. The camera is on only while you see this.")
        visible: root.wanted && root.scan.running
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    AppButton {
        kind: "secondary"
        icon: "refresh"
        text: qsTr("Switch the camera on again")
        width: Math.min(implicitWidth, parent.width)
        visible: root.wanted && !root.scan.running
        onClicked: root.scan.again()
    }
    AppButton {
        icon: "keyboard"
        kind: "secondary"
        text: root.wanted ? root.scan.otherWay : ""
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.scan.close()
    }
}
