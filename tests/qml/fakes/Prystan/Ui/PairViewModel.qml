// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property string problem
    property bool working: false
    property ListModel same: ListModel {}
    property ListModel before: ListModel {}
    property string takenBack

    function takeBack(key: string): void {
        takenBack = key
    }
}
