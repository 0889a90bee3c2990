// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ListModel {
    property string key
    property string code
    property string title
    property string tier
    property string label
    property bool urgent: false
    property list<string> reasons
    property string earlierText
    property string earlierNote
    property RecordListModel earlier: RecordListModel {}
    property RecordListModel others: RecordListModel {}
}
