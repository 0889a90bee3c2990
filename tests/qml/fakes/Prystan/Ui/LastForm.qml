// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property string code
    property int minutesLeft: 0
}
