// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Prystan.Controls
import Prystan.Theme
import Prystan.Ui

// With whom the open record was compared: who is the same person, and, quietly, who is not. Either can be taken back.
Column {
    id: root

    required property PairViewModel pair
    property bool all: false // also who is not the same person
    property bool readOnly: false

    signal opened(key: string)
    signal compareWanted(key: string)

    spacing: Theme.space2
    visible: !root.readOnly && (same.count > 0 || before.count > 0)

    Banner {
        width: root.width
        kind: "care"
        text: root.pair.problem
        visible: text.length > 0
    }
    IconLabel {
        id: title
        width: root.width
        icon: "people"
        //: Staff, in an opened record, above other records: staff decided so.
        text: qsTr("Same person as:")
        bold: true
        visible: same.count > 0
        Accessible.ignored: false
        Accessible.role: Accessible.Heading
        Accessible.name: title.text
    }
    Repeater {
        id: same
        model: root.pair.same
        delegate: Column {
            id: one
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
            required property bool differs
            required property bool overAThird
            required property string comparedText
            width: root.width

            RecordRow {
                width: one.width
                key: one.key
                code: one.code
                initials: one.initials
                ageText: one.ageText
                tier: one.tier
                label: one.label
                term: one.term
                urgent: one.urgent
                closedText: one.closedText
                timeText: one.timeText
                exactTime: one.exactTime
                differs: one.differs
                remark: one.comparedText
                onClicked: root.opened(one.key)
            }
            LinkButton {
                text: qsTr("Undo “same person”")
                spoken: qsTr("Undo “same person”: %1").arg(one.code)
                enabled: !root.pair.working
                visible: !one.overAThird
                width: Math.min(implicitWidth, one.width)
                onClicked: {
                    undo.key = one.key
                    undo.open()
                }
            }
        }
    }
    LinkButton {
        //: Staff, in an opened record: shows records that are not of the same person; %n is how many.
        text: qsTr("Compared before: %n", "", before.count)
        icon: root.all ? "up" : "down"
        visible: before.count > 0
        width: Math.min(implicitWidth, root.width)
        onClicked: root.all = !root.all
    }
    Repeater {
        id: before
        model: root.pair.before
        delegate: RecordRow {
            required property string comparedText
            width: root.width
            visible: root.all
            remark: comparedText
            onClicked: root.compareWanted(key)
        }
    }

    EraseSheet {
        id: undo
        property string key
        harmless: true
        title: qsTr("Undo “same person”?")
        warning: qsTr("Nothing is lost: both records stay as they are. They may be shown to you again as possibly one person.")
        eraseText: qsTr("Undo")
        keepText: qsTr("Keep it")
        onErased: root.pair.takeBack(undo.key)
    }
}
