// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// Shown instead of the program when its data cannot be opened: what is wrong, and what to do about it.
Window {
    id: root

    required property string reason // machine word of an error

    function sentence(): string {
        switch (root.reason) {
        case "locked": return qsTr("Prystan is open already. Close the other window first, or use that one.")
        case "disk_full": return qsTr("The disk is full. Make some room, then start Prystan again.")
        case "too_new": return qsTr("These data were written by a newer Prystan. Please install that one.")
        case "not_found": return qsTr("There are no data of Prystan in this place. An administrator makes them.")
        case "corrupt": return qsTr("A part of the data is damaged. Nothing was changed. Please call your administrator.")
        default: return qsTr("Prystan cannot read its data. Please call your administrator.")
        }
    }

    width: 640
    height: 480
    visible: true
    title: qsTr("Prystan")
    color: Theme.paper

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space8
        spacing: Theme.space6

        LandingStage {
            anchors.horizontalCenter: parent.horizontalCenter
        }
        AppText {
            width: parent.width
            kind: "question"
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Prystan did not start")
        }
        AppText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.sentence()
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Close")
            icon: "close"
            onClicked: root.close()
        }
    }
}
