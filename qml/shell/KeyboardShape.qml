// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Prystan.Theme

// The proportions of the on-screen keyboard: its keys are as high as any other target, and it leaves room for the page.
QtObject {
    id: root

    property real aspect: 0.4 // height by width
    readonly property int rows: 4

    function heightIn(windowHeight: real): real {
        return Math.min(root.rows * (Theme.touch + Theme.space2), 0.45 * windowHeight)
    }
}
