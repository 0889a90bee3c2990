// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// Base of everything that is pressed: touch, mouse, Return, Space and a screen reader all end in clicked().
Item {
    id: root

    property string text
    property string icon
    property string spoken: root.text // what a screen reader says, where the text alone is not enough
    property real corner: Theme.radius
    readonly property bool down: area.pressed
    readonly property bool keyFocus: root.activeFocus && !root.touched
    property bool touched: false // the focus came by touch: no ring
    property bool rapid: false // a quick second press counts too, as on keys; elsewhere it is a slip of the finger

    signal clicked()
    signal held() // again and again while pressed

    // Not before the finger is up: the page may move when the on-screen keyboard goes, and the touch would miss.
    function takeTouch(): void {
        root.touched = true
        root.forceActiveFocus(Qt.MouseFocusReason)
        root.clicked()
    }

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onSpacePressed: root.clicked()
    onActiveFocusChanged: root.touched = root.touched && root.activeFocus

    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: root.takeTouch()
        onDoubleClicked: if (root.rapid) root.takeTouch()
        onPressAndHold: repeat.start()
        onReleased: repeat.stop()
        onCanceled: repeat.stop()
        Accessible.ignored: true
    }

    Timer {
        id: repeat
        interval: 90
        repeat: true
        onTriggered: root.held()
    }

    FocusRing {
        corner: root.corner
        visible: root.keyFocus
        z: 1
    }
}
