// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Shown instead of the program when its data cannot be opened: what is wrong and what to do about it, in all four
// languages at once, since nobody has chosen one. Nothing of anybody is in it.
Window {
    id: root

    required property string reason // machine word of an error
    required property LanguageController language
    property list<string> names
    property list<string> titles
    property list<string> sentences
    property string closings

    function sentence(): string {
        switch (root.reason) {
        case "locked": return qsTr("Prystan is open already. Close the other window first, or use that one.")
        case "disk_full": return qsTr("The disk is full. Make some room, then start Prystan again.")
        case "no_access": return qsTr("Prystan may not read or write its data here. Please ask your administrator.")
        case "too_new": return qsTr("These data were written by a newer Prystan. Please install that one.")
        case "not_found": return qsTr("Prystan is not set up here yet. Ask an administrator to do this.")
        case "corrupt": return qsTr("A part of the data is damaged. Nothing was changed. Please call your administrator.")
        default: return qsTr("Prystan cannot read its data. Please call your administrator.")
        }
    }

    // Each language is spoken once, for its words.
    function collect(): void {
        const names = [], titles = [], sentences = [], closings = []
        for (const code of root.language.codes) {
            root.language.current = code
            names.push(root.language.nameOf(code))
            titles.push(qsTr("Prystan did not start"))
            sentences.push(root.sentence())
            closings.push(qsTr("Close"))
        }
        root.names = names
        root.titles = titles
        root.sentences = sentences
        root.closings = closings.join(" · ")
    }

    Component.onCompleted: root.collect()

    width: 640
    height: 800
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

    ScrollArea {
        id: area
        anchors.fill: parent
        anchors.bottomMargin: closing.height + 2 * Theme.space4
        spacing: Theme.space6
        topPadding: Math.max(Theme.space8, (height - columnHeight) / 3)

        LandingStage {
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Repeater {
            model: root.names.length
            Column {
                id: told
                required property int index
                width: parent !== null ? parent.width : 0
                spacing: Theme.space1

                AppText {
                    width: told.width
                    kind: "help"
                    text: root.names[told.index]
                }
                AppText {
                    width: told.width
                    kind: "label"
                    text: root.titles[told.index]
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    width: told.width
                    text: root.sentences[told.index]
                }
            }
        }
    }
    ScrollHint {
        area: area
    }
    AppButton {
        id: closing
        kind: "secondary"
        icon: "close"
        text: root.closings
        width: Math.min(Math.max(implicitWidth, Theme.touch), parent.width - 2 * Theme.space4)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        onClicked: root.close()
    }
}
