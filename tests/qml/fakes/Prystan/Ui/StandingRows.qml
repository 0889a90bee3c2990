// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ListModel {
    property ListModel source
    property int filled: 0
}
