// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Stands in for the C++ model: rows of key text icon wayOut.
ListModel {
    property var rows: [] // [key, text, icon, wayOut]

    Component.onCompleted: {
        for (const row of rows)
            append({ key: row[0], text: row[1], icon: row[2] ?? "", wayOut: row[3] ?? false })
    }

    function textOf(key: string): string {
        for (let i = 0; i < count; ++i) {
            if (get(i).key === key)
                return get(i).text
        }
        return ""
    }
}
