// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mrz.h"
#include "party.h"

// What a machine-readable zone says of a person, answer by answer, and how sure each of them is. Pure.
namespace prystan::ui {

// Why a person has to say yes first.
enum class Unsure {
    CheckDigit, // of this field
    WholeCheck, // the one over the whole zone does not fit
    Repaired, // a look-alike was put in the place of a character that cannot stand there
    CutOff, // the name reaches the end of the line
    Century, // somebody of 7 may be 107
    Adulthood, // unknown parts of the date decide between child and adult
    PartOfDate,
    NotSaid, // the document leaves it open
    Unusual, // a country or a kind of document that this program does not know
    Visa,
};

struct Offer {
    ReadAnswer answer = ReadAnswer::FamilyName;
    Person read; // this answer, where it belongs; nothing else
    std::vector<Unsure> unsure;
    [[nodiscard]] bool isSure() const { return unsure.empty(); }
};

// What is told besides; nothing to decide.
enum class Note {
    Visa,
    Expired, // no reason to refuse anybody
    ExpiryImpossible,
    NameUnreadable,
    BirthImpossible,
    BirthUnknown,
    SexUnreadable,
    NationalityUnreadable,
};

struct DocumentOffer {
    std::vector<Offer> offers; // in the order of ReadAnswer
    std::vector<Note> notes;
    QDate expiry; // of Expired
    bool visa = false;
    bool cutOff = false; // the name may go on
    [[nodiscard]] const Offer *find(ReadAnswer answer) const;
    [[nodiscard]] PersonName name() const;
};
[[nodiscard]] DocumentOffer offerOf(const mrz::Mrz &zone, QDate today);

// Puts one answer of `from` in its place in `to`.
void copyAnswer(ReadAnswer answer, const Person &from, Person &to);
[[nodiscard]] bool isAnswered(ReadAnswer answer, const Person &person);
[[nodiscard]] bool isSame(ReadAnswer answer, const Person &a, const Person &b);
// As isSame, where a person may write otherwise what a document cannot: O’Connor, FA 123456.
[[nodiscard]] bool fits(ReadAnswer answer, const Person &typed, const Person &read);

} // namespace prystan::ui
