// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Pages
import Prystan.Theme
import Prystan.Ui

// The form: shows the page of the view model's step, a fresh one for each, and hands every outcome back to it.
FocusScope {
    id: root

    required property AppContext app
    readonly property IntakeViewModel intake: root.app.intake
    readonly property bool asking: pagesOf.asks(root.intake.step)
    property string shownKey

    signal abandoned()
    signal finished()

    function showStep(): void {
        if (root.intake.step.length === 0) {
            root.shownKey = ""
            root.abandoned()
        } else if (root.shownKey !== root.intake.stepKey) {
            root.shownKey = root.intake.stepKey
            pages.show(pagesOf.pageOf(root.intake.step), root.intake.forward)
        }
    }

    // Back on the first page: answers are not thrown away without a word.
    function leave(): void {
        if (root.intake.dirty)
            erase.open()
        else
            root.intake.back()
    }

    Component.onCompleted: root.showStep()

    Connections {
        target: root.intake
        function onStepChanged(): void {
            root.showStep()
        }
        function onProblemFound(): void {
            const page = pages.current as PageFrame
            if (page !== null)
                page.focusProblem()
        }
    }

    ProgressLine {
        id: progress
        position: root.intake.position
        positions: root.intake.positions
        visible: root.asking && root.intake.positions > 1
        x: Theme.space4
        y: Theme.space2
        width: root.width - 2 * Theme.space4
    }

    PageSwitch {
        id: pages
        focus: true
        y: progress.visible ? progress.y + progress.height : 0
        width: root.width
        height: root.height - y
    }

    IntakePages {
        id: pagesOf
        app: root.app
        onFinished: root.finished()
        onLeaving: root.leave()
    }

    EraseSheet {
        id: erase
        title: qsTr("Stop filling in?")
        warning: qsTr("What you have filled in was not saved yet and will be gone.")
        eraseText: qsTr("Stop and erase")
        keepText: qsTr("Go on filling in")
        onErased: root.intake.clear()
    }
}
