// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property string text
    property string problem
    property bool blocks: false
    property string room
    property bool inherited: false
}
