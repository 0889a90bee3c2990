// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Records that may be of the person whose form is being filled in, and why. Quiet: nothing has to be done about it.
Column {
    id: root

    property AlikeModel candidates: null // null: nobody is told

    readonly property int count: rows.filled
    //: Staff, in an open form, on a narrow screen; touched, it leads down to the records themselves.
    readonly property string told: root.count > 0 ? qsTr("May be registered already: %n", "", root.count) : ""

    signal opened(key: string)

    width: parent !== null ? parent.width : 0
    spacing: Theme.space2

    AppText {
        id: title
        width: root.width
        //: Staff, in an open form, above records of people who may be the one that is being registered.
        text: qsTr("May be registered already:")
        visible: root.count > 0
        font.bold: true
        color: Theme.inkSoft
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: StandingRows {
            id: rows
            source: root.candidates
        }
        delegate: RecordRow {
            required property bool shown
            required property string reasonsText
            width: root.width
            visible: shown
            remark: reasonsText
            onClicked: root.opened(key)
        }
    }
}
