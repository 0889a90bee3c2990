// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Theme

// The sign: a deck on three posts above two lines of water.
Item {
    id: root

    property real size: Theme.icon // its height
    readonly property real unit: root.size / 12

    implicitWidth: 14 * root.unit
    implicitHeight: 12 * root.unit
    width: implicitWidth
    height: implicitHeight
    Accessible.ignored: true

    Rectangle {
        x: 0
        y: 3 * root.unit
        width: 14 * root.unit
        height: 1.6 * root.unit
        radius: height / 2
        color: Theme.primary
    }

    Repeater {
        model: 3
        Rectangle {
            required property int index
            x: (1.4 + index * 4.8) * root.unit
            y: (index === 2 ? 0.4 : 3) * root.unit
            width: 1.6 * root.unit
            height: (index === 2 ? 8.6 : 6) * root.unit
            radius: width / 2
            color: Theme.primary
        }
    }

    Repeater {
        model: 2
        Rectangle {
            required property int index
            x: (index === 0 ? 3.6 : 8.4) * root.unit
            y: 10.6 * root.unit
            width: (index === 0 ? 3.2 : 5.6) * root.unit
            height: 1.2 * root.unit
            radius: height / 2
            color: Theme.outline
        }
    }
}
