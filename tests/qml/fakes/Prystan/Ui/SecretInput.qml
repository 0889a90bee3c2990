// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

Item {
    property int length: 0
    signal accepted()
    Keys.onReturnPressed: accepted()
    Keys.onPressed: length += 1
}
