// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property string language
    property string channel
    property TextFieldModel phone: TextFieldModel {}
    property ContactReading contact: ContactReading {}
    property string phoneSafe
    property string place
    property TextFieldModel placeText: TextFieldModel {}
    property EarlierCode earlier: EarlierCode {}
    property list<string> needs
    property bool noNeeds: false

    function toggleNeed(word: string) {
        const at = needs.indexOf(word)
        needs = at < 0 ? needs.concat([word]) : needs.filter(need => need !== word)
    }
}
