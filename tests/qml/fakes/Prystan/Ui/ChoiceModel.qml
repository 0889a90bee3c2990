// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Stands in for the C++ model: rows of key text icon wayOut.
ListModel {
    function textOf(key: string): string {
        for (let i = 0; i < count; ++i) {
            if (get(i).key === key)
                return get(i).text
        }
        return ""
    }
}
