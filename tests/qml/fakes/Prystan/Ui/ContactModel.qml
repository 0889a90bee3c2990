// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ListModel {
    function lineOf(key: string): string {
        for (let i = 0; i < count; ++i) {
            if (get(i).key === key)
                return get(i).name + " · " + get(i).number
        }
        return ""
    }
}
