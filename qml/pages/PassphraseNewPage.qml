// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// The new passphrase: six words to write down and type once, or an own choice typed twice.
PageFrame {
    id: root

    required property PassphrasesViewModel passphrases
    readonly property bool generated: root.passphrases.generated

    guided: false
    problem: root.passphrases.problem
    question: !root.passphrases.adding ? qsTr("Your new passphrase")
        : qsTr("Now %1 stands at the screen").arg(root.passphrases.name)
    help: root.generated ? qsTr("Write these six words down and keep the paper with you. They are shown only now.")
        : qsTr("At least 12 letters. Four ordinary words that do not belong together are good.")
    backVisible: !root.passphrases.busy // how it ends is told here
    nextText: root.passphrases.busy ? qsTr("One moment…") : qsTr("Keep it")
    nextIcon: "check"
    onNext: root.passphrases.take(first.input, again.input)
    onGeneratedChanged: {
        root.passphrases.showFresh(words)
        first.input.clear()
        again.input.clear()
    }
    Component.onCompleted: root.passphrases.showFresh(words)

    Rectangle {
        width: parent.width
        height: words.implicitHeight + 2 * Theme.space4
        radius: Theme.radius
        color: Theme.primarySoft
        visible: root.generated

        SecretWords {
            id: words
            x: Theme.space4
            y: Theme.space4
            width: parent.width - 2 * x
            height: implicitHeight
            font.family: Theme.family
            font.pixelSize: Theme.question
            color: Theme.ink
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The six words, joined with hyphens")
        }
    }
    PassphraseField {
        id: first
        width: parent.width
        label: root.generated ? qsTr("Type the words, with the hyphens") : qsTr("New passphrase")
        onAccepted: root.passphrases.take(first.input, again.input)
    }
    PassphraseField {
        id: again
        width: parent.width
        label: qsTr("The same once more")
        visible: !root.generated
        onAccepted: root.passphrases.take(first.input, again.input)
    }
    RevealLink {
        input: first.input
        width: Math.min(implicitWidth, parent.width)
    }
    LinkButton {
        icon: root.generated ? "edit" : "key"
        text: root.generated ? qsTr("I would rather choose my own") : qsTr("Give me six words")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.passphrases.chooseOwn(root.generated)
    }
}
