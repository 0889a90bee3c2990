// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property bool on: false
    property int day: 0
    property int month: 0
    property int hour: -1
    property int minute: -1
    property string problem
    property bool blocks: false
}
