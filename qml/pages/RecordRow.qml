// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls
import Prystan.Theme

// One line of the staff's list: code, initials, age, tier, time. Never a name. The row touched last shows the exact time.
Pressable {
    id: root

    required property string key
    required property string code
    required property string initials
    required property string ageText
    required property string tier
    required property string label
    required property bool urgent
    required property string timeText
    required property string exactTime
    property bool current: false
    property bool exactShown: false
    readonly property real room: root.width - 2 * Theme.space3
    readonly property bool oneLine: root.room >= who.width + pill.implicitWidth + time.width + 2 * Theme.space4
    readonly property bool timeBeside: root.room >= pill.implicitWidth + time.width + Theme.space3
    readonly property real textHeight: root.oneLine ? pill.height
        : who.height + 2 + pill.height + (root.timeBeside ? 0 : time.height)
    readonly property real textTop: (root.height - root.textHeight) / 2

    implicitHeight: Math.max(Theme.row, root.textHeight + 2 * Theme.space1)
    corner: Theme.radiusSmall
    spoken: root.code + ", " + root.initials + ", " + root.ageText + ", " + pill.text + ", " + time.text

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.current || root.down ? Theme.primarySoft : Theme.surface
        border.color: root.current ? Theme.primary : Theme.hairline
        border.width: root.current ? Theme.border : 1
    }

    Row {
        id: who
        x: Theme.space3
        y: root.oneLine ? (root.height - height) / 2 : root.textTop
        spacing: Theme.space3

        Word {
            text: root.code
            font.bold: true
        }
        Word {
            text: root.initials
        }
        Word {
            text: root.ageText
        }
    }

    TierPill {
        id: pill
        tier: root.tier
        label: root.label
        urgent: root.urgent
        width: Math.min(implicitWidth, root.room)
        x: root.oneLine ? time.x - width - Theme.space4 : Theme.space3
        y: root.oneLine ? root.textTop : who.y + who.height + 2
    }

    Word {
        id: time
        kind: "help"
        text: root.exactShown ? root.exactTime : root.timeText
        x: root.oneLine || root.timeBeside ? root.width - width - Theme.space3 : Theme.space3
        y: root.oneLine ? (root.height - height) / 2
            : root.timeBeside ? pill.y + (pill.height - height) / 2 : pill.y + pill.height
    }

    // Read aloud as part of the row.
    component Word: AppText {
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
