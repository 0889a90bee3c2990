// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

Item {
    property ScanViewModel scan
}
