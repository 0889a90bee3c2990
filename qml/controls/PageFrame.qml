// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Theme

// The anatomy of a page: question, one help line, answers that scroll, and a fixed bar with Back and Next.
// On a wide window the question stands left of the answers; on a tall kiosk the answers keep to the lower part.
Item {
    id: root

    property string question
    property string help
    property string problem
    property bool backVisible: true
    property string nextText: qsTr("Next")
    property string nextIcon: "next"
    property bool nextVisible: true
    property bool saveNowVisible: false
    property bool guided: true // false: a page to read; it starts at the top even on a kiosk
    default property alias content: answers.data
    property list<Answer> fields // what may hold a problem, in the order of the page
    property Item beside: null // under the question, where that stands left of the answers; else below the answers
    property string hint // then a line above the buttons that leads there
    readonly property alias scroll: area
    readonly property bool sideBySide: root.question.length > 0 && root.width >= Theme.wide && root.width > root.height
    readonly property bool typing: Theme.keyboardHeight > 0
    readonly property bool tall: root.guided && root.height >= Theme.tall && root.height > root.width && !root.typing
    readonly property real edge: root.width < Theme.column ? Theme.space4 : Theme.space8

    signal back()
    signal next()
    signal saveNow()

    // Brings the first answer with something to put right into sight, with the cursor in it.
    function focusProblem(): void {
        for (let i = 0; i < root.fields.length; ++i) {
            if (root.fields[i].blocks) {
                root.fields[i].focusWanted()
                return area.reveal(area.focused) // also when the cursor was in it already
            }
        }
        area.contentY = 0
    }

    implicitWidth: Theme.column
    implicitHeight: Theme.column

    QuestionText {
        id: aside
        visible: root.sideBySide
        x: root.edge
        y: Theme.space12
        width: root.width * 0.36 - 2 * root.edge
        question: root.question
        help: root.help
    }

    AppText { // while one types, the question stays on one or two lines above what scrolls
        id: pinned
        readonly property real rest: root.height - Theme.keyboardHeight - bar.height - implicitHeight
        visible: root.typing && !root.sideBySide && text.length > 0 && rest > Theme.label * 4.5 + Theme.space(10)
        x: (root.width - width) / 2
        y: Theme.space2
        width: Math.min(Theme.column, root.width - 2 * root.edge)
        kind: root.height - Theme.keyboardHeight > Theme.space(150) ? "question" : "label"
        text: root.question
    }

    ScrollArea {
        id: area
        x: root.sideBySide ? root.width * 0.36 : 0
        width: root.width - x
        anchors.top: pinned.visible ? pinned.bottom : parent.top
        anchors.bottom: bar.top
        sidePadding: root.edge
        topPadding: root.sideBySide ? Theme.space12 : root.typing ? Theme.space2 : Theme.space4

        Item { // the question at eye level, what is touched within reach
            id: head
            readonly property real rest: area.height - answers.height - area.topPadding - area.bottomPadding
                - area.spacing - notice.height
            width: parent.width
            height: Math.max(above.implicitHeight, root.tall ? Math.min(root.height * 0.34, head.rest) : 0)
            visible: !root.sideBySide && !root.typing

            QuestionText {
                id: above
                width: parent.width
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Math.max(0, (parent.height - implicitHeight) / 4)
                question: root.question
                help: root.help
            }
        }
        Banner {
            id: notice
            width: parent.width
            height: visible ? implicitHeight : 0
            kind: "care"
            text: root.problem
            visible: root.problem.length > 0
        }
        Column {
            id: answers
            width: parent.width
            spacing: Theme.space4
        }
        Item {
            id: below
            width: parent.width
            height: childrenRect.height
            visible: root.beside !== null && !root.sideBySide
        }
    }
    ScrollHint {
        area: area
        wanted: !root.typing
    }
    ScrollArea {
        x: root.edge
        width: aside.width
        anchors.top: aside.bottom
        anchors.bottom: bar.top
        visible: root.sideBySide && root.beside !== null
        sidePadding: 0
        topPadding: Theme.space6
        columnWidth: width

        Item {
            id: side
            width: parent.width
            height: childrenRect.height
        }
    }
    Binding {
        target: root.beside
        property: "parent"
        value: root.sideBySide ? side : below
        when: root.beside !== null
    }

    Item {
        id: bar
        width: root.width
        height: root.backVisible || root.nextVisible || root.saveNowVisible ? hint.height + buttons.height + 2 * Theme.space3 : 0
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.keyboardHeight
        visible: height > 0

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.hairline
        }
        LinkButton {
            id: hint
            x: buttons.x
            width: buttons.width
            height: visible ? implicitHeight : 0
            icon: "below"
            text: root.hint
            visible: root.hint !== "" && !root.sideBySide && !root.typing
            onClicked: below.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        }
        PageBar {
            id: buttons
            width: root.sideBySide ? root.width - 2 * root.edge : Math.min(Theme.column, root.width - 2 * root.edge)
            x: root.sideBySide ? root.edge : (root.width - width) / 2
            y: hint.height + Theme.space3
            backVisible: root.backVisible
            nextVisible: root.nextVisible
            nextText: root.nextText
            nextIcon: root.nextIcon
            saveNowVisible: root.saveNowVisible && !root.typing
            onBack: root.back()
            onNext: root.next()
            onSaveNow: root.saveNow()
        }
    }
}
