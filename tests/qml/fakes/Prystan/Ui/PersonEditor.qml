// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property int index: 0
    property string title
    property bool child: false
    property TextFieldModel family: TextFieldModel {}
    property TextFieldModel given: TextFieldModel {}
    property TextFieldModel patronymic: TextFieldModel {}
    property TextFieldModel documentNumber: TextFieldModel {}
    property BirthModel birth: BirthModel {}
    property string sex
    property string nationality
    property string nationalityText
    property string document
    property string companion
    property string documentName
    property list<string> fromDocument
    property list<string> fromCard
    property DocumentReading reading: DocumentReading {}

    function removeDocumentName(): void {
        documentName = ""
    }
}
