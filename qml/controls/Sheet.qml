// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Prystan.Theme

// A sheet over the page: from below on a phone, in the middle elsewhere. Closed by its button, Escape or a touch beside it.
Popup {
    id: root

    property string title
    property bool held: false // something is being done: it stays until that has ended
    default property alias content: area.content
    readonly property bool narrow: parent !== null && parent.width < Theme.column + Theme.space12
    readonly property real room: parent === null ? 0 : parent.height - Theme.keyboardHeight

    parent: T.Overlay.overlay
    modal: true
    focus: true
    padding: 0
    width: parent === null ? 0 : Math.min(parent.width, Theme.column + 2 * Theme.space4)
    height: Math.min(root.room - Theme.space6, header.height + area.contentHeight)
    x: parent === null ? 0 : (parent.width - width) / 2
    y: root.narrow ? root.room - height : (root.room - height) / 2
    onAboutToShow: area.contentY = 0
    closePolicy: root.held ? Popup.NoAutoClose : Popup.CloseOnEscape | Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        color: Theme.paper
        radius: Theme.radius
        border.color: Theme.outline
        border.width: 1
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion }
    }
    contentData: Item {
        anchors.fill: parent
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        Item {
            id: header
            width: parent.width
            height: Math.max(Theme.touch, heading.implicitHeight) + Theme.space4

            AppText {
                id: heading
                kind: "label"
                text: root.title
                x: Theme.space4
                width: parent.width - x - dismiss.width - Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                Accessible.role: Accessible.Heading
            }
            AppButton {
                id: dismiss
                kind: "quiet"
                icon: "close"
                //: Button that closes a sheet over the page and goes back to the page
                spoken: qsTr("Back to the page")
                enabled: !root.held
                width: Theme.touch
                anchors.right: parent.right
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                onClicked: root.close()
            }
        }
        ScrollArea {
            id: area
            width: parent.width
            anchors.top: header.bottom
            anchors.bottom: parent.bottom
            topPadding: Theme.space1
        }
        ScrollHint {
            area: area
        }
    }
}
