// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// Says on every screen of the demo organisation that nobody real is in it; where asked, lets one look at the other faces.
Rectangle {
    id: root

    property bool chooserVisible: false
    property string face

    signal faceWanted(string face)
    signal staffWanted()

    implicitHeight: content.implicitHeight + 2 * Theme.space1
    color: Theme.careSoft
    border.color: Theme.care
    border.width: Theme.highContrast ? Theme.border : 0

    Column {
        id: content
        width: parent.width - 2 * Theme.space3
        anchors.centerIn: parent

        IconLabel {
            width: parent.width
            icon: "demo"
            text: qsTr("DEMO: no real people")
            color: Theme.care
            textSize: Math.min(Theme.help, Math.round(18 * Theme.scale)) // a mark, in one line
            iconSize: Theme.space6
            bold: true
            centered: true
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Flow {
            readonly property real natural: kiosk.implicitWidth + volunteer.implicitWidth + staff.implicitWidth + 2 * spacing
            width: Math.min(natural, parent.width)
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.chooserVisible

            LinkButton {
                id: kiosk
                text: qsTr("kiosk")
                width: Math.min(implicitWidth, content.width)
                selected: root.face === "kiosk"
                onClicked: root.faceWanted("kiosk")
            }
            LinkButton {
                id: volunteer
                text: qsTr("volunteer's tablet")
                width: Math.min(implicitWidth, content.width)
                selected: root.face === "volunteer"
                onClicked: root.faceWanted("volunteer")
            }
            LinkButton {
                id: staff
                text: qsTr("staff")
                width: Math.min(implicitWidth, content.width)
                onClicked: root.staffWanted()
            }
        }
    }
}
