// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Pages
import Prystan.Ui

// Further facts to a code, page by page.
PageSwitch {
    id: root

    required property AppContext app
    readonly property AdditionViewModel addition: root.app.addition
    readonly property PageFrame page: root.current as PageFrame

    signal abandoned()

    function showStep(): void {
        if (root.addition.step.length === 0)
            root.abandoned()
        else
            root.show(root.pageOf(root.addition.step), root.addition.forward)
    }

    function pageOf(step: string): Component {
        switch (step) {
        case "code": return codePage
        case "facts": return factsPage
        case "saving": return savingPage
        default: return savedPage
        }
    }

    function goBack(): void {
        if (root.addition.step === "code" && root.addition.dirty)
            erase.open()
        else
            root.addition.back()
    }

    Component.onCompleted: root.showStep()

    Connections {
        target: root.addition
        function onStepChanged(): void {
            root.showStep()
        }
        function onProblemFound(): void {
            if (root.page !== null)
                root.page.focusProblem()
        }
    }
    Connections {
        target: root.page
        function onNext(): void {
            root.addition.next()
        }
        function onBack(): void {
            root.goBack()
        }
    }

    Component {
        id: codePage
        CodeAskPage {
            addition: root.addition
        }
    }
    Component {
        id: factsPage
        FactsPage {
            addition: root.addition
            choices: root.app.choices
        }
    }
    Component {
        id: savingPage
        SavingPage {}
    }
    Component {
        id: savedPage
        FactsSavedPage {
            code: root.addition.code
        }
    }

    EraseSheet {
        id: erase
        title: qsTr("Stop adding?")
        warning: qsTr("What you wrote was not saved yet and will be gone.")
        eraseText: qsTr("Stop and erase")
        keepText: qsTr("Go on writing")
        onErased: root.addition.clear()
    }
}
