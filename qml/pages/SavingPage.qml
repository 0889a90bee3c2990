// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// Shown while the answers are being made durable; it says no more than that.
PageFrame {
    backVisible: false
    nextVisible: false
    question: qsTr("Saving…")
    help: qsTr("Please wait a moment.")
}
