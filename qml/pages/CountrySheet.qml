// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// All countries, sorted in the window's language; a few letters make the list short.
Sheet {
    id: root

    required property ChoiceModel countries
    readonly property string wanted: search.text.toLowerCase()

    signal chosen(key: string)

    function pick(key: string): void {
        root.chosen(key)
        root.close()
    }

    title: qsTr("Which country?")
    onOpened: search.clear()

    LineInput {
        id: search
        width: parent !== null ? parent.width : 0
        //: Field above the list of countries: the first letters of a country
        placeholderText: qsTr("Search")
        spoken: search.placeholderText
    }
    ListView {
        id: list
        width: parent !== null ? parent.width : 0
        height: Math.max(Theme.touch * 3, root.room - search.height - Theme.touch - Theme.space(24))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.countries
        delegate: LinkButton {
            id: country
            required text
            required property string key
            visible: country.text.toLowerCase().indexOf(root.wanted) >= 0
            width: list.width
            height: visible ? implicitHeight : 0
            onClicked: root.pick(country.key)
        }
    }
}
