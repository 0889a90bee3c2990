// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The first page: a welcome in four languages and four large choices, each language written in itself.
PageFrame {
    id: root

    required property LanguageController language

    signal chosen(code: string)

    backVisible: false
    nextVisible: false
    guided: true

    LandingStage {
        size: Theme.iconHero * 1.5
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.tall
    }
    Column {
        width: parent.width
        spacing: Theme.space1

        Repeater {
            model: ["Ласкаво просимо", "Добро пожаловать", "Welkom", "Welcome"]
            AppText {
                required property string modelData
                required property int index
                width: parent !== null ? parent.width : 0
                size: Math.round((index === 0 ? 28 : 20) * Theme.scale) // nobody has asked for larger text yet
                bold: true
                color: index === 0 ? Theme.ink : Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
                text: modelData
            }
        }
    }
    Repeater {
        model: root.language.codes
        ChoiceCard {
            required property string modelData
            width: parent !== null ? parent.width : 0
            icon: "chat"
            large: true
            text: root.language.nameOf(modelData)
            Accessible.role: Accessible.Button
            onClicked: root.chosen(modelData)
        }
    }
}
