// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// One line to look for somebody, with a way to empty it. What it understands is said below while nothing is typed yet.
Column {
    id: root

    property string typed
    property string told // instead of the help: how far the search is ready, or what went wrong
    property bool care: false
    property bool helped: true // there is room for it
    readonly property bool inUse: line.activeFocus
    readonly property string help: qsTr("In any spelling. Also a code, a document number or the end of a phone number.")

    signal edited(text: string)
    signal cleared()
    signal entered() // Return
    signal scanWanted()

    spacing: Theme.space1

    Item {
        width: root.width
        height: line.implicitHeight

        LineInput {
            id: line
            width: parent.width
            text: root.typed
            leftPadding: Theme.space3 + Theme.icon + Theme.space2
            rightPadding: camera.width + (clear.visible ? clear.width : 0)
            //: Staff: in the empty field itself; one short word, which stands there in large text as well.
            placeholderText: qsTr("Search")
            maximumLength: 200
            hints: Qt.ImhNoAutoUppercase
            spoken: qsTr("Find a person")
            EnterKey.type: Qt.EnterKeySearch
            onTextEdited: root.edited(line.text)
            onAccepted: root.entered()
            Keys.onEscapePressed: root.cleared()
            Accessible.description: root.help
            Accessible.searchEdit: true
        }
        Icon {
            name: "search"
            x: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
        }
        AppButton {
            id: clear
            kind: "quiet"
            icon: "close"
            spoken: qsTr("Clear the search")
            width: Theme.touch
            height: parent.height
            anchors.right: camera.left
            visible: line.text.length > 0
            onClicked: {
                root.cleared()
                line.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
        AppButton {
            id: camera
            kind: "quiet"
            icon: "photo"
            spoken: qsTr("Scan a person’s code")
            width: Theme.touch
            height: parent.height
            anchors.right: parent.right
            onClicked: root.scanWanted()
        }
    }
    AppText {
        width: root.width
        kind: "help"
        text: root.told !== "" ? root.told : root.help
        color: root.care ? Theme.care : Theme.inkSoft
        visible: root.told !== "" || (root.helped && root.inUse && line.text === "")
    }
}
