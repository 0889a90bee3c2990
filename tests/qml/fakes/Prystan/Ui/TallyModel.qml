// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ListModel {
    property string sumText
    property string clockText
    property string earlierText
}
