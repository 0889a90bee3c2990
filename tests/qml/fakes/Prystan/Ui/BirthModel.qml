// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property string kind
    property int day: 0
    property int month: 0
    property int year: 0
    property int age: -1
    property string summary
    property string problem
    property bool blocks: false
    property int firstYear: 1906
    property int lastYear: 2026
}
