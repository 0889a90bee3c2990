// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property string progress
    property list<string> read
    property list<string> wrong
    property bool ready: false
    property string looked // for the test: what was looked at last

    signal lookAgain()

    function look(lines: string): void {
        looked = lines
    }
    function forget(): void {
        looked = ""
    }
}
