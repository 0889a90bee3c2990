// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

Item {
    property int length: 0
    property bool revealed: false
    property font font
    property color color
    property real padding
    signal accepted()
    Keys.onReturnPressed: accepted()
    Keys.onPressed: length += 1
}
