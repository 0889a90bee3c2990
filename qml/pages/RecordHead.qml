// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// Name, code, how the record stands, and why.
Column {
    id: root

    required property RecordDetailModel detail

    spacing: Theme.space3

    AppText {
        width: root.width
        kind: "question"
        text: root.detail.title
    }
    Flow {
        width: root.width
        spacing: Theme.space2

        Pill {
            text: root.detail.code
            icon: "badge"
            visible: root.detail.code.length > 0
        }
        TierPill {
            tier: root.detail.tier
            label: root.detail.label
            urgent: root.detail.urgent
            visible: root.detail.tier !== "missing" // the heading says it
            width: Math.min(implicitWidth, root.width)
        }
    }
    Column {
        width: root.width
        spacing: Theme.space1

        Repeater {
            model: root.detail.reasons
            IconLabel {
                required property string modelData
                width: root.width
                icon: "info"
                text: modelData
                Accessible.ignored: false
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData
            }
        }
    }
}
