// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// Shows one page at a time. A page that is left goes at once, so nothing of it can be touched or read while
// its view model already speaks of the next; the new one slides in, in reading direction.
// Not a Loader: with Qt 6.4 that one cannot make bound components.
FocusScope {
    id: root

    property Item current: null

    function show(page: Component, forward: bool): void {
        root.clear()
        root.current = page.createObject(holder) as Item
        root.current.anchors.fill = holder
        slide.from = (forward ? 1 : -1) * Theme.space12
        slide.restart()
        holder.forceActiveFocus()
    }

    function clear(): void {
        slide.stop()
        if (root.current === null)
            return
        root.current.visible = false
        root.current.destroy()
        root.current = null
    }

    function turn(key: int): bool {
        const page = root.current as PageFrame
        return page !== null && page.scroll.turn(key)
    }

    clip: true

    FocusScope {
        id: holder
        width: root.width
        height: root.height
        focus: true
        Keys.onPressed: event => event.accepted = root.turn(event.key) // what nobody on the page wanted
    }

    NumberAnimation {
        id: slide
        target: holder
        property: "x"
        to: 0
        duration: Theme.motion
        easing.type: Easing.OutCubic
    }
}
