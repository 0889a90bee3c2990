// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Prystan.Controls

// How a record stands: the label of the child's tier in words, with a pictogram.
Pill {
    id: root

    required property string tier // alone_or_non_parent to_verify verified adult withdrawn
    required property string label // empty for an adult
    required property bool urgent
    readonly property bool withdrawn: root.tier === "withdrawn"
    readonly property string words: root.label.length > 0 ? root.label : qsTr("adult")

    text: root.withdrawn ? qsTr("withdrawn") : root.urgent ? qsTr("%1, urgent").arg(root.words) : root.words
    kind: root.withdrawn ? "neutral" : root.urgent ? "urgent" : root.tier === "verified" ? "good" : root.tier === "adult" ? "neutral" : "care"
    icon: root.withdrawn ? "none" : root.urgent ? "urgent" : root.tier === "verified" ? "verified" : root.tier === "adult" ? "person"
        : root.tier === "to_verify" ? "verify" : "child"
}
