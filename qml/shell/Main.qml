// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Prystan.Pages
import Prystan.Shell
import Prystan.Theme
import Prystan.Ui

// The window: header, demo mark, one face below them, the keyboard under all. It alone ends sessions.
ApplicationWindow {
    id: root

    required property AppContext app
    readonly property bool covered: root.app.cover.state === "covered"
    readonly property bool staffShown: faces.staffShown

    function shut(): void {
        if (faces.coverable)
            root.app.cover.cover()
        else
            faces.harmless()
    }

    Component.onCompleted: root.app.face = root.app.mode // a tablet opens as a tablet; other modes are refused there

    width: 768
    height: 1024
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Prystan")
    color: Theme.paper

    Binding {
        target: Theme
        property: "scale"
        value: Theme.scaleFor(Math.min(root.width, root.height))
    }
    Binding {
        target: Theme
        property: "keyboardHeight"
        value: keyboard.shownHeight
    }
    Binding {
        target: root.app.idle
        property: "limitSeconds"
        value: root.staffShown ? 120 : root.app.face === "volunteer" ? 90 : 180
    }
    Binding {
        target: root.app.idle
        property: "active"
        value: !root.covered && !faces.resting
    }

    Connections {
        target: root.app.idle
        function onExpired(): void {
            faces.timeOver()
        }
    }
    Connections {
        target: root.app.language
        function onCurrentChanged(): void {
            if (root.app.language.chosen)
                return
            languageSheet.close() // the person has gone
            readingSheet.close()
        }
    }
    Connections {
        target: root.app.cover
        function onGone(): void {
            faces.restart()
        }
    }

    Header {
        id: header
        width: root.width
        language: root.app.language
        closeVisible: faces.closeVisible && !root.covered
        languageVisible: faces.languageVisible
        onClosed: root.shut()
        onLanguageWanted: languageSheet.open()
        onReadingWanted: readingSheet.open()
        onStaffWanted: faces.showStaff()
    }

    DemoMark {
        id: demoMark
        anchors.top: header.bottom
        width: root.width
        visible: root.app.demo
        height: visible ? implicitHeight : 0
        face: root.app.face
        chooserVisible: faces.place === "home" && !root.staffShown && !root.covered
        onFaceWanted: face => root.app.face = face
        onStaffWanted: faces.showStaff()
    }

    Faces {
        id: faces
        app: root.app
        anchors.top: demoMark.bottom
        width: root.width
        height: root.height - y // pages keep above the keyboard themselves, by Theme.keyboardHeight
        visible: !root.covered
        enabled: !root.covered
        focus: true
    }

    CoverFlow {
        anchors.fill: faces
        app: root.app
    }

    IdleBanner {
        idle: root.app.idle
        anchors.top: demoMark.bottom
        width: root.width
    }

    KeyboardDock {
        id: keyboard
        locale: root.app.language.keyboardLocale
        inUse: root.app.language.chosen
        answersHeld: root.app.intake.dirty || root.app.intake.correcting.length > 0 || root.app.addition.dirty
            || (root.app.search !== null && root.app.search.active)
            || (root.app.registering !== null && root.app.registering.form.dirty)
        width: root.width
        windowHeight: root.height
        y: root.height - shownHeight
    }

    LanguageSheet {
        id: languageSheet
        language: root.app.language
    }
    ReadingSheet {
        id: readingSheet
    }
    ScanSheet {
        scan: root.app.scan
    }
}
