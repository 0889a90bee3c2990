// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property bool on: false
    property bool running: false
    property string help
    property string otherWay
    property string problem
    property string note

    function again(): void {
        running = true
        problem = ""
    }
    function close(): void {
        on = false
        running = false
    }
}
