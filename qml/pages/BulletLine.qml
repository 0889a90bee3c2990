// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// One short statement with its pictogram.
IconLabel {
    width: parent !== null ? parent.width : 0
    iconOnTop: true
    Accessible.ignored: false
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
