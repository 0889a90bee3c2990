// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Pages
import Prystan.Ui

// The page of every step of the form, with the part of the view model that it shows. Next and Back are those of the flow.
Item {
    id: root

    required property AppContext app
    property IntakeViewModel intake: root.app.intake
    property AlikeModel candidates: null // null on a kiosk and for volunteers
    readonly property bool volunteer: root.intake.volunteerForm // a kiosk asks less: no numbers, no addresses

    signal looked(key: string)
    signal recordWanted()

    function pageOf(step: string): Component {
        switch (step) {
        case "privacy": return privacyPage
        case "earlier": return earlierPage
        case "name": return namePage
        case "birth": return birthPage
        case "sex": return sexPage
        case "nationality": return nationalityPage
        case "document": return documentPage
        case "member": return memberPage
        case "care": return carePage
        case "language": return languagePage
        case "phone": return phonePage
        case "place": return placePage
        case "needs": return needsPage
        case "members": return membersPage
        case "form": return formPage
        case "saving": return savingPage
        case "saved": return savedPage
        case "desk": return deskPage
        default: return reviewPage // also after a failed save: the form is kept
        }
    }

    // A QStringList is a list of strings here; the linter of Qt 6.4 wants to be told.
    function codes(): list<string> {
        return root.intake.codes
    }

    // Steps that are questions; the others show no progress.
    function asks(step: string): bool {
        return step !== "" && step !== "saving" && step !== "saved" && step !== "desk"
    }

    Component {
        id: privacyPage
        PrivacyPage {
            orgName: root.app.orgName
            earlierAsked: !root.volunteer // a volunteer's form has a line for it
            earlierCode: root.intake.party.earlier.code
            onEarlier: root.intake.giveEarlierCode()
        }
    }
    Component {
        id: earlierPage
        EarlierCodePage {
            party: root.intake.party
            onWithoutCode: root.intake.goOnWithoutCode()
        }
    }
    Component {
        id: namePage
        NamePage {
            person: root.intake.person
        }
    }
    Component {
        id: birthPage
        BirthPage {
            person: root.intake.person
            choices: root.app.choices
        }
    }
    Component {
        id: sexPage
        SexPage {
            person: root.intake.person
            choices: root.app.choices
        }
    }
    Component {
        id: nationalityPage
        NationalityPage {
            person: root.intake.person
            choices: root.app.choices
        }
    }
    Component {
        id: documentPage
        DocumentPage {
            person: root.intake.person
            choices: root.app.choices
            askNumber: root.volunteer
        }
    }
    Component {
        id: memberPage
        MemberPage {
            careAsked: root.volunteer
            person: root.intake.person
            choices: root.app.choices
            candidates: root.candidates
            onLooked: key => root.looked(key)
        }
    }
    Component {
        id: carePage
        CarePage {
            person: root.intake.person
            choices: root.app.choices
        }
    }
    Component {
        id: languagePage
        LanguagePage {
            party: root.intake.party
            language: root.app.language
            choices: root.app.choices
        }
    }
    Component {
        id: phonePage
        PhonePage {
            party: root.intake.party
            choices: root.app.choices
        }
    }
    Component {
        id: placePage
        PlacePage {
            party: root.intake.party
            choices: root.app.choices
            askText: root.volunteer
        }
    }
    Component {
        id: needsPage
        NeedsPage {
            party: root.intake.party
            choices: root.app.choices
        }
    }
    Component {
        id: membersPage
        MembersPage {
            members: root.intake.members
            onAdd: root.intake.addMember()
            onEdit: index => root.intake.editMember(index)
            onRemove: index => root.intake.removeMember(index)
        }
    }
    Component {
        id: formPage
        VolunteerFormPage {
            person: root.intake.person
            party: root.intake.party
            members: root.intake.members
            choices: root.app.choices
            paper: root.intake.paper
            correcting: root.intake.correcting
            candidates: root.candidates
            onLooked: key => root.looked(key)
            onAdd: root.intake.addMember()
            onEdit: index => root.intake.editMember(index)
            onRemove: index => root.intake.removeMember(index)
        }
    }
    Component {
        id: reviewPage
        ReviewPage {
            review: root.intake.review
            problem: root.intake.problem
            onChange: key => root.intake.change(key)
        }
    }
    Component {
        id: savingPage
        SavingPage {}
    }
    Component {
        id: savedPage
        SavedPage {
            codes: root.codes()
            recordOffered: root.candidates !== null
            onRecordWanted: root.recordWanted()
        }
    }
    Component {
        id: deskPage
        DeskPage {
            codes: root.codes()
            recordOffered: root.candidates !== null
            onRecordWanted: root.recordWanted()
        }
    }
}
