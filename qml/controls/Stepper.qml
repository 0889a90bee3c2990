// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// A number made smaller or larger by two large buttons, by the arrow keys, or typed. Never leaves from … to.
Column {
    id: root

    required property int value // below `from`: not chosen yet
    property int from: 0
    property int to: 99
    property string label
    readonly property bool chosen: root.value >= root.from

    signal moved(int value)

    function set(value: int): void {
        root.moved(Math.max(root.from, Math.min(root.to, value)))
    }
    function typed(digit: int): void {
        root.set(root.value < 0 || root.value * 10 + digit > root.to ? digit : root.value * 10 + digit)
    }

    spacing: Theme.space2

    AppText {
        width: root.width
        kind: "label"
        text: root.label
        visible: root.label.length > 0
    }
    Item {
        width: root.width
        implicitWidth: Theme.touchBig * 2 + Theme.space(28)
        height: Theme.touchBig

        AppButton {
            kind: "secondary"
            rapid: true
            icon: "less"
            //: Button that makes a number smaller
            spoken: qsTr("Less")
            width: Theme.touchBig
            height: Theme.touchBig
            onClicked: root.set(root.value - 1)
            onHeld: root.set(root.value - 1)
        }
        DigitBox {
            x: Theme.touchBig + Theme.space2
            width: parent.width - 2 * x
            height: parent.height
            text: root.chosen ? root.value : "–"
            spoken: root.label
            Accessible.role: Accessible.SpinBox
            Accessible.onIncreaseAction: root.set(root.value + 1)
            Accessible.onDecreaseAction: root.set(root.value - 1)
            Keys.onUpPressed: root.set(root.value + 1)
            Keys.onDownPressed: root.set(root.value - 1)
            onDigit: (number) => root.typed(number)
        }
        AppButton {
            kind: "secondary"
            rapid: true
            icon: "add"
            //: Button that makes a number larger
            spoken: qsTr("More")
            x: parent.width - width
            width: Theme.touchBig
            height: Theme.touchBig
            onClicked: root.set(root.value + 1)
            onHeld: root.set(root.value + 1)
        }
    }
}
