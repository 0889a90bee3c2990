// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Records that may be of the same person as the open one, and why. It only says so; a person looks and decides.
Column {
    id: root

    required property AlikeModel alike
    property bool all: false // else the likeliest ones
    property bool readOnly: false
    readonly property int few: 2

    signal compareWanted(key: string)

    spacing: Theme.space2
    visible: !root.readOnly && list.count > 0

    IconLabel {
        id: title
        width: root.width
        icon: "people"
        //: Staff, in an opened record, above other records; a question, not a finding.
        text: qsTr("May be the same person as:")
        bold: true
        color: Theme.care
        Accessible.ignored: false
        Accessible.role: Accessible.Heading
        Accessible.name: title.text
    }
    Repeater {
        id: list
        model: root.alike
        delegate: RecordRow {
            required property int index
            required property string reasonsText
            width: root.width
            visible: root.all || index < root.few
            remark: reasonsText
            onClicked: root.compareWanted(key)
        }
    }
    LinkButton {
        //: Staff: shows more records that may be of the same person; %n is how many.
        text: qsTr("Show %n more", "", list.count - root.few)
        visible: !root.all && list.count > root.few
        onClicked: root.all = true
    }
}
