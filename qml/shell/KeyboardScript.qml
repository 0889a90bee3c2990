// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Which letters the on-screen keyboard writes: those of the window's language or, at a touch, those of the other
// script. A name may be in Cyrillic under Dutch words and in Latin letters under Ukrainian ones.
QtObject {
    id: root

    property string locale: "uk_UA" // of the window
    property bool latinField: false // what is typed into asks for Latin letters first
    property bool other: false // the person asked for the other script
    property bool moreFields: false // Return goes on to another field of the page, not to its end
    readonly property bool latin: (root.latinField || !root.cyrillicLanguage) !== root.other
    readonly property bool cyrillicLanguage: root.locale === "uk_UA" || root.locale === "ru_RU"
    readonly property list<string> rows: root.latin ? root.latinRows : root.locale === "ru_RU" ? root.russianRows : root.ukrainianRows

    // A word is a key: its letter, then what a long press offers. Each Cyrillic alphabet reaches the letters of the other.
    readonly property list<string> ukrainianRows: [
        "й ц у к еёэ н гґ ш щ з х ї",
        "ф іы в а п р о л д ж єэ ґ",
        "я ч с м иы т ьъ б ю"
    ]
    readonly property list<string> russianRows: [
        "й ц у к еєё н гґ ш щ з х ъ",
        "ф ыі в а п р о л д ж эє ё",
        "я ч с м иії т ь б ю"
    ]
    readonly property list<string> latinRows: [
        "q w eëéèêęě rř tť yýÿ uüúùûů iïíìî oöóòôõø p",
        "aáàâäãåą sšśß dď f gğ h j k lł",
        "zžźż x cçćč v b nñńň m"
    ]
    readonly property list<string> symbolRows: [
        "1 2 3 4 5 6 7 8 9 0",
        "@ №# & % +=* / ([{< )]}> \"«»„ _",
        ". , : ; !¡| ?¿ 'ʼ`"
    ]

    onLocaleChanged: root.other = false
    onLatinFieldChanged: root.other = false
}
