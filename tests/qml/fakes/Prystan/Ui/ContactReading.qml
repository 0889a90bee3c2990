// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property bool shown: false
    property bool numberFromCard: false
    property bool without: false
    property list<string> numbers
    property string name
    property string taken // what was touched

    signal scanWanted()

    function takeNumber(number: string): void {
        taken = number
    }
    function takeName(): void {
        taken = "name"
    }
    function close(): void {
        shown = false
    }
}
