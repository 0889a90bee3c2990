// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// A part of a page that a person answers and that may hold something to put right; the page leads her to the first such.
Column {
    property bool blocks: false // as it is, the page cannot be left

    signal focusWanted() // the cursor into it, where the problem is

    spacing: Theme.space2
}
