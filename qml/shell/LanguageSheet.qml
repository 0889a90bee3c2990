// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The four languages, each in itself. Answers stay.
Sheet {
    id: root

    required property LanguageController language

    title: qsTr("Language")

    Column {
        width: parent.width
        spacing: Theme.space3

        Repeater {
            model: root.language.codes
            ChoiceCard {
                id: card
                required property string modelData
                width: parent.width
                text: root.language.nameOf(card.modelData)
                selected: root.language.current === card.modelData
                onClicked: {
                    root.language.current = card.modelData
                    root.close()
                }
            }
        }
    }
}
