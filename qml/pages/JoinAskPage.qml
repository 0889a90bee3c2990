// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// Third step: the request is shown, the words are compared, the answer comes in.
PageFrame {
    id: root

    required property string slip
    required property string words
    required property string modeText
    required property string note

    signal scanned(text: string)
    signal readStick()
    signal scanWanted()
    signal writeStick()

    guided: false
    nextVisible: false
    question: qsTr("Ask to be let in")
    help: qsTr("%1. Scan this code with the staff device, or take it there on a stick.").arg(root.modeText)

    SlipView {
        width: parent.width
        slip: root.slip
        note: root.note
        spoken: qsTr("The request of this device as a code")
        onStickWanted: root.writeStick()
    }
    AppText {
        width: parent.width
        kind: "label"
        text: qsTr("The staff device must show these six words:")
    }
    SpokenWords {
        width: parent.width
        words: root.words
    }
    AppText {
        width: parent.width
        kind: "label"
        text: qsTr("Then comes its answer:")
    }
    SlipField {
        width: parent.width
        onScanned: text => root.scanned(text)
        onStickWanted: root.readStick()
        onScanWanted: root.scanWanted()
    }
}
