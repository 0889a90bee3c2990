// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ListModel {
    property string line
    property string more
    property string problem
    property bool care
    property bool done
    property bool canTry
    property var notes: []
    property int tries: 0
    function tryNow() { tries++ }
}
