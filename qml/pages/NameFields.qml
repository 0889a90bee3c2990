// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The parts of a name, in the order of Ukrainian papers. Each may stay empty.
Column {
    id: root

    required property PersonEditor person
    property bool patronymicShown: true
    readonly property alias familyField: family
    readonly property alias givenField: given
    readonly property alias patronymicField: patronymic

    width: parent !== null ? parent.width : 0
    spacing: Theme.space4

    FormField {
        id: family
        width: root.width
        field: root.person.family
        label: qsTr("Family name")
        help: root.person.family.inherited ? qsTr("Taken from the first person. Change it if it is different.") : ""
    }
    FormField {
        id: given
        width: root.width
        field: root.person.given
        label: qsTr("Given name")
    }
    FormField {
        id: patronymic
        width: root.width
        visible: root.patronymicShown
        field: root.person.patronymic
        label: qsTr("Patronymic (if you use one)")
    }
}
