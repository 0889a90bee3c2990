// SPDX-License-Identifier: GPL-3.0-or-later
#include "question.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

struct Place {
    QLatin1String field; // itself, or whatever lies beneath it
    QLatin1String question;
    bool ofParty = false;
};

constexpr Place kPlaces[] = {
    {"name.family"_L1, "name.family"_L1},
    {"name.given"_L1, "name.given"_L1},
    {"name.patronymic"_L1, "name.patronymic"_L1},
    {"birth"_L1, "birth"_L1},
    {"sex"_L1, "sex"_L1},
    {"nationality"_L1, "nationality"_L1},
    {"document.kind"_L1, "document.kind"_L1},
    {"document.number"_L1, "document.number"_L1},
    {"document_name"_L1, "document_name"_L1},
    {"companion"_L1, "companion"_L1},
    {"companion_subject"_L1, "companion"_L1},
    {"language"_L1, "language"_L1, true},
    {"channel"_L1, "channel"_L1, true},
    {"phone"_L1, "phone"_L1, true},
    {"phone_safe"_L1, "phone_safe"_L1, true},
    {"place"_L1, "place"_L1, true},
    {"place_text"_L1, "place_text"_L1, true},
    {"needs"_L1, "needs"_L1, true},
    {"needs_answered"_L1, "needs"_L1, true},
    {"earlier_code"_L1, "earlier_code"_L1, true},
};

bool liesAt(const QString &field, QLatin1String place)
{
    return field.startsWith(place) && (field.size() == place.size() || field[place.size()] == u'.');
}

} // namespace

QString questionAt(const QString &field)
{
    const auto place = std::ranges::find_if(kPlaces, [&](const Place &one) { return liesAt(field, one.field); });
    return place == std::end(kPlaces) ? QString() : QString(place->question);
}

QString questionOf(Field field)
{
    switch (field) {
    case Field::FamilyName:
        return u"name.family"_s;
    case Field::GivenName:
        return u"name.given"_s;
    case Field::Patronymic:
        return u"name.patronymic"_s;
    case Field::Document:
        return u"document.kind"_s;
    case Field::DocumentNumber:
        return u"document.number"_s;
    default:
        return questionAt(toWord(field)); // the word is the place
    }
}

QString questionOf(ReadAnswer answer)
{
    switch (answer) {
    case ReadAnswer::FamilyName:
        return questionOf(Field::FamilyName);
    case ReadAnswer::GivenName:
        return questionOf(Field::GivenName);
    case ReadAnswer::Document:
        return questionOf(Field::Document);
    case ReadAnswer::DocumentNumber:
        return questionOf(Field::DocumentNumber);
    case ReadAnswer::Birth:
    case ReadAnswer::Sex:
    case ReadAnswer::Nationality:
        return questionAt(toWord(answer));
    }
    return {};
}

bool isOfParty(const QString &question)
{
    const auto place = std::ranges::find(kPlaces, question, &Place::question);
    return place != std::end(kPlaces) && place->ofParty;
}

} // namespace prystan
