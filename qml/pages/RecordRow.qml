// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// One line of the staff's list: code, initials, age, tier, time. Never a name. The row touched last shows the exact time.
// A row that cannot be opened says why, and what little is known. `why` it was found is said beside the time, a
// `remark` some lines below.
Pressable {
    id: root

    required property string key
    required property string code
    required property string initials
    required property string ageText
    required property string tier
    required property string label
    required property string term
    required property bool urgent
    required property string closedText
    required property string timeText
    required property string exactTime
    required property bool differs // people answered differently, and nobody has chosen
    property string why
    property string remark
    property bool current: false
    property bool exactShown: false
    property bool termOnly: false // the fixed term alone, where a heading above explains it
    readonly property bool closed: root.closedText.length > 0
    readonly property bool opens: !root.closed || root.tier === "missing" // shows what the form says
    readonly property real room: root.width - 2 * Theme.space3
    readonly property Item badge: root.closed ? why : pill
    readonly property real stateWidth: root.badge.implicitWidth
    readonly property bool oneLine: root.room >= who.oneWidth + root.stateWidth + time.width + 2 * Theme.space4
    readonly property bool timeAbove: !root.oneLine && root.room >= who.oneWidth + time.width + Theme.space3
    readonly property bool timeBeside: !root.oneLine && !root.timeAbove && root.room >= root.stateWidth + time.width + Theme.space3
    readonly property real textHeight: root.oneLine ? Math.max(root.badge.height, who.height)
        : who.height + 2 + root.badge.height + (root.timeAbove || root.timeBeside ? 0 : time.height)
    readonly property real lineHeight: Math.max(Theme.row, root.textHeight + 2 * Theme.space1) // what the remark stands under
    readonly property real textTop: (root.lineHeight - root.textHeight) / 2
    readonly property real stateX: root.oneLine ? time.x - root.badge.width - Theme.space4 : Theme.space3
    readonly property real stateY: root.oneLine ? (root.lineHeight - root.badge.height) / 2 : who.y + who.height + 2

    implicitHeight: root.lineHeight + (remarkText.visible ? remarkText.height + Theme.space2 : 0)
    corner: Theme.radiusSmall
    enabled: root.opens
    spoken: root.closed ? root.code + ", " + root.closedText + ", " + time.text
        : root.code + ", " + root.initials + ", " + root.ageText + ", " + (root.differs ? differWord.text + ", " : "")
            + pill.text + ", " + time.text
            + (root.remark !== "" ? ", " + root.remark : "")

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.current || root.down ? Theme.primarySoft : !root.opens ? Theme.paper : Theme.surface
        border.color: root.current ? Theme.primary : Theme.hairline
        border.width: root.current ? Theme.border : 1
    }

    Flow { // columns as wide as most of what stands in them, so that the eye runs down the list; not where that is narrow
        id: who
        readonly property real columnsWidth: who.column(codeWord, 5.1)
            + (root.closed ? 0 : who.column(initialsWord, 2.8) + who.column(ageWord, 2) + 2 * spacing)
        readonly property bool columns: root.room >= who.columnsWidth
        readonly property real oneWidth: codeWord.width + (root.closed ? 0 : initialsWord.width + ageWord.width + 2 * spacing)
            + (differWord.visible ? differWord.width + spacing : 0)
        x: Theme.space3
        y: root.oneLine ? (root.lineHeight - height) / 2 : root.textTop
        width: Math.min(root.room, who.oneWidth)
        spacing: Theme.space2

        function column(word: Item, letters: real): real {
            return Math.max(word.implicitWidth, Math.round(Theme.body * letters))
        }

        Word {
            id: codeWord
            text: root.code
            font.bold: true
            width: who.columns ? who.column(codeWord, 5.1) : implicitWidth
        }
        Word {
            id: initialsWord
            text: root.initials
            width: who.columns ? who.column(initialsWord, 2.8) : implicitWidth
            visible: !root.closed
        }
        Word {
            id: ageWord
            text: root.ageText
            width: who.columns ? who.column(ageWord, 2) : implicitWidth
            visible: !root.closed
        }
        Word {
            id: differWord
            text: qsTr("answers differ")
            color: Theme.care
            visible: root.differs && !root.closed
        }
    }

    TierPill {
        id: pill
        tier: root.tier
        label: root.termOnly ? root.term : root.label
        urgent: root.urgent
        visible: !root.closed
        width: Math.min(implicitWidth, root.room)
        x: root.stateX
        y: root.stateY
    }
    IconLabel {
        id: why
        icon: root.tier === "erased" || root.tier === "expired" ? "remove" : root.tier === "missing" ? "help" : "lock"
        text: root.closedText
        textSize: Theme.help
        color: Theme.inkSoft
        visible: root.closed
        width: Math.min(implicitWidth, root.room)
        x: root.stateX
        y: root.stateY
    }

    Word {
        id: time
        kind: "help"
        text: (root.why !== "" ? root.why + " · " : "") + (root.exactShown ? root.exactTime : root.timeText)
        x: root.oneLine || root.timeAbove || root.timeBeside ? root.width - width - Theme.space3 : Theme.space3
        y: root.oneLine ? (root.lineHeight - height) / 2
            : root.timeAbove ? who.y + (codeWord.height - height) / 2
            : root.timeBeside ? root.stateY + (root.badge.height - height) / 2 : root.stateY + root.badge.height
    }

    AppText {
        id: remarkText
        kind: "help"
        text: root.remark
        x: Theme.space3
        y: root.lineHeight - Theme.space1
        width: root.room
        visible: root.remark !== ""
        Accessible.ignored: true
    }

    // Read aloud as part of the row.
    component Word: AppText {
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
