// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// The heading over a group of rows of a list: a tier in words, or a part of a record by its key.
Item {
    id: root

    required property string section

    function title(): string {
        switch (root.section) {
        case "person": return qsTr("The person")
        case "care": return qsTr("With whom")
        case "acts": return qsTr("What staff decided")
        case "party": return qsTr("The whole party")
        //: Staff: heading over what somebody said later, with the code of this person
        case "added": return qsTr("Added later")
        default: return root.section
        }
    }

    width: ListView.view.width
    implicitHeight: words.implicitHeight + Theme.space4 + Theme.space2

    AppText {
        id: words
        text: root.title()
        font.bold: true
        color: Theme.inkSoft
        width: root.width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space2
        Accessible.role: Accessible.Heading
    }
}
