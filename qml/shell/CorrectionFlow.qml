// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Pages
import Prystan.Ui

// Correcting the open record: what was typed is not thrown away without a word.
FocusScope {
    id: root

    required property CorrectionViewModel correction
    required property Choices choices
    required property LanguageController language

    Connections {
        target: root.correction
        function onProblemFound(): void {
            page.showProblem()
        }
    }

    StaffCorrectionPage {
        id: page
        anchors.fill: parent
        focus: true
        correction: root.correction
        choices: root.choices
        language: root.language
        onNext: root.correction.save()
        onBack: {
            if (root.correction.dirty)
                erase.open()
            else
                root.correction.discard()
        }
    }

    EraseSheet {
        id: erase
        title: qsTr("Stop correcting?")
        warning: qsTr("What you have changed here was not saved yet and will be gone. The record stays as it was.")
        eraseText: qsTr("Stop without saving")
        keepText: qsTr("Go on correcting")
        onErased: root.correction.discard()
    }
}
