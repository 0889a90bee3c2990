// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property string step
    property bool forward: true
    property string code
    property string problem
    property string place
    property bool dirty: false
    signal scanWanted()

    readonly property TextFieldModel concerns: TextFieldModel {}
    readonly property TextFieldModel note: TextFieldModel {}
    readonly property TextFieldModel phone: TextFieldModel {}
    readonly property TextFieldModel placeText: TextFieldModel {}
}
