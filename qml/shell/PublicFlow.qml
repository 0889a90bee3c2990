// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Pages
import Prystan.Theme
import Prystan.Ui

// The public side from the choice of a language to the last page. Every way out passes through endSession().
FocusScope {
    id: root

    required property AppContext app
    property string place: "start"
    readonly property bool volunteer: root.app.face === "volunteer"
    // What a volunteer has open is covered instead of wiped.
    readonly property bool coverable: root.volunteer && root.app.cover.state === "open" && (root.place === "form" || root.place === "add")

    function go(place: string, forward: bool): void {
        root.renewTexts(place)
        root.place = place
        pages.show(root.pageOf(place), forward)
    }

    // At a kiosk somebody has the same texts from the choice of the language to the end.
    function renewTexts(next: string): void {
        const shown = next === "safe" || next === "safeAfter" || next === "speak"
        if (root.place === "start" || (shown && root.app.mode !== "kiosk"))
            root.app.staySafe.renew()
    }

    function restart(): void {
        root.go("start", false)
        Theme.forgetReader()
        root.app.endSession()
    }

    function shut(): void {
        root.go("harmless", true)
        root.app.addition.clear()
        root.app.intake.clear() // the language goes with the harmless page, at the start
    }

    function fillIn(): void {
        if (root.volunteer && root.app.cover.state === "unset")
            root.go("pin", true)
        else
            root.startForm()
    }

    function startForm(): void {
        root.app.intake.volunteerForm = root.volunteer
        root.app.intake.start()
        root.go("form", true)
    }

    function correct(pin: PinInput): void {
        root.app.correctLast(pin)
        if (root.app.intake.step === "form")
            root.go("form", true)
    }

    function addToCode(): void {
        root.app.addition.start()
        root.go("add", true)
    }

    function showShift(): void {
        root.app.tally.refresh()
        root.go("shift", true)
    }

    // Whoever collects what waits on a kiosk; only where nobody's session can be lost by it.
    function carry(): void {
        if (!root.volunteer && root.place === "start")
            root.go("carry", true)
    }

    function finishForm(): void {
        root.go("safeAfter", true)
        root.app.intake.clear()
    }

    // Wiping the form also says that it is left; only the form itself may be left that way.
    function leaveForm(): void {
        if (root.place === "form")
            root.go("home", false)
    }

    function leaveAddition(): void {
        if (root.place === "add")
            root.go("home", false)
    }

    function pageOf(place: string): Component {
        switch (place) {
        case "start": return startPage
        case "home": return homePage
        case "pin": return pinPage
        case "form": return form
        case "correct": return correctPage
        case "add": return additionFlow
        case "shift": return shiftPage
        case "delivery": return deliveryPage
        case "carry": return carryPage
        case "speak": return speakPage
        case "safe": return safePage
        case "safeAfter": return safeAfterPage
        case "end": return endPage
        default: return harmlessPage
        }
    }

    Component.onCompleted: root.go("start", true)

    PageSwitch {
        id: pages
        anchors.fill: parent
        focus: true
    }

    Component {
        id: startPage
        StartPage {
            language: root.app.language
            onChosen: code => {
                root.app.language.current = code
                root.go("home", true)
            }
        }
    }
    Component {
        id: homePage
        HomePage {
            last: root.app.intake.last
            volunteer: root.volunteer
            onFillIn: root.fillIn()
            onCorrect: root.go("correct", true)
            onAddToCode: root.addToCode()
            onShift: root.showShift()
            onStaySafe: root.go("safe", true)
            onSpeak: root.go("speak", true)
        }
    }
    Component {
        id: pinPage
        PinChoicePage {
            purpose: qsTr("Choose a PIN for this shift")
            explanation: qsTr("Six digits. It covers an open form when you put the tablet away.")
            onChosen: pin => {
                root.app.cover.choose(pin)
                root.startForm()
            }
            onBack: root.go("home", false)
        }
    }
    Component {
        id: form
        IntakeFlow {
            app: root.app
            onAbandoned: root.leaveForm()
            onFinished: root.finishForm()
        }
    }
    Component {
        id: correctPage
        LastPinPage {
            last: root.app.intake.last
            triesLeft: root.app.cover.triesLeft
            onEntered: pin => root.correct(pin)
            onBack: root.go("home", false)
        }
    }
    Component {
        id: additionFlow
        AdditionFlow {
            app: root.app
            onAbandoned: root.leaveAddition()
        }
    }
    Component {
        id: shiftPage
        ShiftPage {
            tally: root.app.tally
            delivery: root.app.delivery
            onDeliveryWanted: root.go("delivery", true)
            onEnded: root.app.cover.forget()
            onBack: root.go("home", false)
        }
    }
    Component {
        id: deliveryPage
        VolunteerDeliveryPage {
            delivery: root.app.delivery
            stick: root.app.stick
            onBack: root.go("shift", false)
        }
    }
    Component {
        id: carryPage
        CarryPage {
            stick: root.app.stick
            onBack: root.restart()
        }
    }
    Component {
        id: speakPage
        SpeakPage {
            contacts: root.app.contacts
            orgName: root.app.orgName
            onBack: root.go("home", false)
        }
    }
    Component {
        id: safePage
        StaySafePage {
            cards: root.app.cards
            contacts: root.app.contacts
            onDone: root.go("home", false)
        }
    }
    Component {
        id: safeAfterPage
        StaySafePage {
            cards: root.app.cards
            contacts: root.app.contacts
            onDone: root.go("end", true)
        }
    }
    Component {
        id: endPage
        EndPage {
            id: end

            onDone: root.restart()

            Connections {
                target: root.app.idle

                function onTouched(): void {
                    end.stay()
                }
            }
        }
    }
    Component {
        id: harmlessPage
        HarmlessPage {
            onStart: root.restart()
        }
    }
}
