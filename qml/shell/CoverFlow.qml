// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Pages
import Prystan.Ui

// Lies over a volunteer's open form until the PIN of the shift brings it back.
PageSwitch {
    id: root

    required property AppContext app
    readonly property bool covered: root.app.cover.state === "covered"

    visible: root.covered
    onCoveredChanged: {
        if (root.covered)
            root.show(coverPage, true)
        else
            root.clear()
    }

    Component {
        id: coverPage
        CoverPage {
            triesLeft: root.app.cover.triesLeft
            onEntered: pin => root.app.cover.uncover(pin)
            onHandedOver: root.app.cover.forget()
        }
    }
}
