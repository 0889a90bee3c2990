// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

// A test that finds things as a screen reader does: by their spoken name.
TestCase {
    id: root

    readonly property int pause: 40 // more than the double-click interval set in main.cpp

    when: windowShown

    // The visible item with that name, the deepest first; null when there is none.
    function named(item: Item, name: string): Item {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            const found = child.visible ? root.named(child, name) : null
            if (found !== null)
                return found
        }
        return item.Accessible.name === name && !item.Accessible.ignored ? item : null
    }
    function press(item: Item, name: string): void {
        const found = root.named(item, name)
        verify(found !== null, name)
        root.tap(found)
    }
    function tap(item: Item): void {
        const touch = touchEvent(item)
        touch.press(1, item, item.width / 2, item.height / 2).commit()
        touch.release(1, item, item.width / 2, item.height / 2).commit()
        wait(root.pause)
    }
    // Top and bottom edge of an item inside another.
    function topOf(item: Item, inside: Item): real {
        return item.mapToItem(inside, 0, 0).y
    }
    function bottomOf(item: Item, inside: Item): real {
        return item.mapToItem(inside, 0, item.height).y
    }
}
