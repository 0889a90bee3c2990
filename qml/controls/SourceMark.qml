// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// Beneath an answer that nobody typed: where it was read. Without words it takes no room.
IconLabel {
    visible: text.length > 0
    icon: "document"
    iconSize: Theme.help * 1.25
    textSize: Theme.help
    color: Theme.inkSoft
    Accessible.ignored: false
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
