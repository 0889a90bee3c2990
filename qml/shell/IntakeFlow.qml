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
    property IntakeViewModel intake: root.app.intake
    property AlikeModel candidates: null // staff alone are told
    readonly property bool asking: pagesOf.asks(root.intake.step)
    readonly property bool atStart: root.intake.step === (root.intake.correcting.length > 0 ? "form" : "privacy")
    readonly property bool atEnds: root.intake.step === "privacy" || root.intake.step === "review"
    // While one types and the text is large, the field needs the room.
    readonly property bool tight: Theme.keyboardHeight > 0
        && root.height - Theme.keyboardHeight < Theme.label * 6 + Theme.space(32)
    readonly property PageFrame page: pages.current as PageFrame
    property string shownKey

    signal abandoned()
    signal finished()
    signal looked(key: string) // at a candidate
    signal recordWanted() // of whom was saved

    function showStep(): void {
        if (root.intake.step.length === 0) {
            root.shownKey = ""
            root.abandoned()
        } else if (root.shownKey !== root.intake.stepKey) {
            root.shownKey = root.intake.stepKey
            pages.show(pagesOf.pageOf(root.intake.step), root.intake.forward)
        }
    }

    function goBack(): void {
        if (root.atStart)
            root.leave()
        else
            root.intake.back()
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
            if (root.page !== null)
                root.page.focusProblem()
        }
    }
    Connections {
        target: root.page
        function onNext(): void {
            if (root.asking)
                root.intake.next()
            else
                root.finished()
        }
        function onBack(): void {
            root.goBack()
        }
        function onSaveNow(): void {
            root.intake.saveNow()
        }
    }
    Binding {
        target: root.page
        property: "saveNowVisible"
        value: root.asking && !root.atEnds && root.intake.canSaveNow
    }

    ProgressLine {
        id: progress
        position: root.intake.position
        positions: root.intake.positions
        visible: root.asking && root.intake.positions > 1 && !root.tight
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
        intake: root.intake
        candidates: root.candidates
        onLooked: key => root.looked(key)
        onRecordWanted: root.recordWanted()
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
