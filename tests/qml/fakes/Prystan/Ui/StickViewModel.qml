// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property bool busy
    property string text
    property string kind: "info"
    property var done: []
    function copyOut() { done = done.concat(["copyOut"]) }
    function takeIn() { done = done.concat(["takeIn"]) }
    property int forgotten: 0
    function forget() { forgotten++ }
}
