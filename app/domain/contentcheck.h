// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QStringList>
#include <vector>

// The stay-safe cards and the contacts, as an editor writes them (cards.json, contacts.json): what is wrong with them,
// and what is missing. Whatever is wrong makes the whole pack unfit; what is missing shows in English.
namespace prystan {

enum class ContentFlaw {
    Shape, // another kind of value than stands there elsewhere
    UnknownField,
    Number, // too many of them, or too few
    Key, // no key, or one that is there already
    Icon,
    Audience,
    English, // the text is not there in English
    Language, // in one that the program does not speak
    Length,
    Characters, // a control character, or one that cannot be seen
    Call, // neither a telephone number nor the name of a website
    Date,
    State,
    Contact, // a card names one that is not there
    Needed, // a contact that a page of the program names
};
struct ContentIssue {
    QString where; // "cards work title nl"
    ContentFlaw flaw;
    friend bool operator==(const ContentIssue &, const ContentIssue &) = default;
};

// Nothing but cards and contacts that every screen can show: every text in English at least, none too long.
[[nodiscard]] std::vector<ContentIssue> issuesIn(const QJsonArray &cards, const QJsonArray &contacts);

// Texts that are there in English and not in another language, or with fewer lines there: "cards work title nl".
[[nodiscard]] QStringList gapsIn(const QJsonArray &cards, const QJsonArray &contacts);

// Somebody has to call again: nobody has since six months, or ever.
[[nodiscard]] bool isUnchecked(const QJsonObject &contact, QDate today);

[[nodiscard]] const QStringList &contentLanguages(); // English first
[[nodiscard]] const QStringList &contentIcons(); // each is a name in qml/theme/Icons.qml

} // namespace prystan
