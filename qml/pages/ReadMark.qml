// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Ui

// Beneath an answer that was read from the document and nobody has changed since.
SourceMark {
    id: root

    required property PersonEditor person
    required property string answer // word of ReadAnswer

    width: parent !== null ? parent.width : 0
    text: root.person.fromDocument.indexOf(root.answer) >= 0 ? qsTr("From the document") : ""
}
