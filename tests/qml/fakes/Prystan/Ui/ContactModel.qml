// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

ListModel {
    function storedNumber(key: string): string {
        return key.length > 0 ? "+31 33 " + key : ""
    }
    function storedCard(key: string, name: string): string {
        return "card of " + key + " as " + name
    }
    function lineOf(key: string): string {
        for (let i = 0; i < count; ++i) {
            if (get(i).key === key)
                return get(i).name + " · " + get(i).number
        }
        return ""
    }
}
