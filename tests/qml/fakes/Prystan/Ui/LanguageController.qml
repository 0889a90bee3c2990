// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property string current: "uk"
    property string currentName: "українська"
    property string keyboardLocale: "uk_UA"
    property list<string> codes: ["uk", "ru", "nl", "en"]
    property bool chosen: false

    function nameOf(code: string): string {
        return ({ uk: "українська", ru: "русский", nl: "Nederlands", en: "English" })[code] ?? ""
    }
    function reset() {
        current = "uk"
        chosen = false
    }
}
