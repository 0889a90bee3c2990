// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Nationality by touch: the common ones as cards, all others in a list behind "another country".
Column {
    id: root

    required property PersonEditor person
    required property Choices choices
    readonly property bool fromList: root.person.nationality.length > 0 && root.choices.nationalities.textOf(root.person.nationality).length === 0

    width: parent !== null ? parent.width : 0
    spacing: Theme.space3

    ChoiceGrid {
        width: root.width
        model: root.choices.nationalities
        selected: root.fromList ? "other" : root.person.nationality
        onChosen: key => key === "other" ? countries.open() : root.person.nationality = key
    }
    AppText {
        width: root.width
        visible: root.fromList
        bold: true
        text: root.person.nationalityText
    }

    CountrySheet {
        id: countries
        countries: root.choices.countries
        onChosen: key => root.person.nationality = key
    }
}
