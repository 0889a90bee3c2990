// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Pages
import Prystan.Theme
import Prystan.Ui

// Staff register somebody on the volunteer's form. A record that is looked at lies over the form, which stays as it is.
FocusScope {
    id: root

    required property AppContext app
    readonly property RegisterViewModel registering: root.app.registering
    readonly property StaffViewModel staff: root.app.staff
    readonly property bool looking: root.staff.detail.loaded

    Item {
        id: bar
        width: root.width
        height: visible ? lock.height : 0
        visible: !form.tight && !root.looking

        AppButton {
            id: lock
            kind: "quiet"
            icon: "lock"
            text: qsTr("Lock")
            x: root.width - width - Theme.space2
            onClicked: root.staff.lock()
        }
    }

    Banner { // a record that could not be opened
        id: problem
        x: Theme.space3
        y: bar.height
        width: root.width - 2 * x
        height: visible ? implicitHeight : 0
        kind: "care"
        text: root.staff.problem
        visible: root.staff.problem !== "" && bar.visible
    }
    IntakeFlow {
        id: form
        y: bar.height + problem.height
        width: root.width
        height: root.height - y
        visible: !root.looking
        enabled: !root.looking
        focus: !root.looking
        app: root.app
        intake: root.registering.form
        candidates: root.registering.candidates
        onLooked: key => root.staff.open(key)
        onRecordWanted: root.registering.finishAtRecord()
        onFinished: root.registering.finish()
    }

    StaffRecordPage {
        anchors.fill: parent
        visible: root.looking
        readOnly: true
        detail: root.staff.detail
        alike: root.app.search.alike
        pair: root.app.pair
        onOpened: key => root.staff.open(key)
        onClosed: root.staff.closeRecord()
        onLocked: root.staff.lock()
    }

    ReasonSheet {
        reasons: root.app.choices.reasons
        visible: root.staff.reasonAskedFor.length > 0
        onChosen: reason => root.staff.openBecause(root.staff.reasonAskedFor, reason)
        onClosed: { // also when it was answered
            if (root.staff.reasonAskedFor.length > 0)
                root.staff.dropQuestion()
        }
    }
}
