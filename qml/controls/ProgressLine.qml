// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Theme

// How far the form is, in plain steps.
Item {
    id: root

    required property int position // 1-based
    required property int positions

    implicitWidth: Theme.space(60)
    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.ProgressBar
    Accessible.name: words.text

    Row {
        id: steps
        readonly property real gap: root.positions > 12 ? Theme.space1 / 2 : Theme.space1
        readonly property real step: (width - (root.positions - 1) * spacing) / Math.max(1, root.positions)
        width: root.width - words.implicitWidth - Theme.space3
        spacing: gap
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.positions
            Rectangle {
                id: step
                required property int index
                width: steps.step
                height: Theme.bar
                radius: Theme.bar / 2
                color: step.index < root.position ? Theme.primary : Theme.surface
                border.color: step.index < root.position ? Theme.primary : Theme.outline
                border.width: 1
            }
        }
    }
    AppText {
        id: words
        kind: "help"
        //: Progress through the form: step 3 of 8
        text: qsTr("%1 of %2").arg(root.position).arg(root.positions)
        wrapMode: Text.NoWrap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
