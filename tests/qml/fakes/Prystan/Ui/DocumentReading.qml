// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ListModel {
    property bool shown: false
    property bool failed: false
    property string heading
    property string filled
    property list<string> notes
    property bool canTakeBack: false
    property TypedZone typed: TypedZone {}
    property string taken // for the test: what was done
    signal arrived()

    function take(lines: string): void {
        taken = lines
    }
    function accept(row: int): void {
        taken = "accept " + row
    }
    function refuse(row: int): void {
        taken = "refuse " + row
    }
    function acceptAll(): void {
        taken = "all"
    }
    function takeBack(): void {
        taken = "back"
    }
    function close(): void {
        taken = "close"
    }
}
