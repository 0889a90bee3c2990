// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property string text
    property string code
    property string problem
    property bool blocks: false

    function forget() {
        text = code = ""
    }
}
