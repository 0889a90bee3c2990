// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

QtObject {
    property ChoiceModel sexes
    property ChoiceModel nationalities
    property ChoiceModel countries
    property ChoiceModel documents
    property ChoiceModel companions
    property ChoiceModel places
    property ChoiceModel channels
    property ChoiceModel yesNo
    property ChoiceModel needs
    property ChoiceModel reasons
    property ChoiceModel months
}
