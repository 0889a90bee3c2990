// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property string text
    property string problem
    property bool blocks: false
    property bool inherited: false
}
