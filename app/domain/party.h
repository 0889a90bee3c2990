// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <set>
#include <vector>

// What a person says about herself and those with her: plain values, no behaviour.
// Every answer may be missing; "not asked", "I don't know" and "I'd rather not say" are different things.
namespace prystan {

enum class Sex { NotAnswered, Female, Male, X, NotSaid };

// How the birth is known. Day, Month, Year only where the kind says so.
enum class BirthKind { NotAnswered, Date, YearOnly, AboutAge, Unknown };

struct Birth {
    BirthKind kind = BirthKind::NotAnswered;
    int day = 0, month = 0,
        year = 0; // kind Date: all three as entered, even a date that does not exist; YearOnly: year
    int age = 0; // kind AboutAge: years, at the day of registration
    QDate estimatedOn = {}; // kind AboutAge: that day, once stored; invalid: today
    friend bool operator==(const Birth &, const Birth &) = default;
};

// Answer to "who is with the child now?" (domain brief §3.2).
enum class Companion {
    NotAsked,
    Mother,
    Father,
    Guardian,
    Sibling,
    OtherRelative,
    Partner,
    GroupLeader,
    OtherAdult,
    Nobody,
    Unknown,
    NotSaid
};

enum class DocumentKind {
    NotAnswered,
    Passport,
    IdCard,
    InternalPassport,
    BirthCertificate,
    Other,
    None,
    Unknown,
    NotSaid
};

// Kind of place for tonight. On a kiosk only the kind is asked.
enum class PlaceKind {
    NotAnswered,
    Reception,
    HostFamily,
    FamilyOrFriends,
    Hotel,
    TravellingOn,
    Nowhere,
    Unknown,
    NotSaid
};

enum class Channel { NotAnswered, Call, Sms, WhatsApp, Telegram, Viber, Signal, Email, None, NotSaid };

enum class YesNo { NotAnswered, Yes, No, Unknown };

// Needs that ask for attention, not diagnoses (domain brief §4.4).
enum class Need {
    BabyOrPregnant,
    OlderAlone,
    Mobility,
    UrgentMedicine,
    Distress,
    SingleParent,
    NoDocuments,
    LostFamily,
    Interpreter,
    TalkInPrivate
};

// An answer that was read from the document's machine-readable zone, and nobody has changed since.
enum class ReadAnswer { FamilyName, GivenName, Birth, Sex, Nationality, Document, DocumentNumber };

// As in the document; any part may be empty, script is whatever was typed. NFC, otherwise untouched.
struct PersonName {
    QString family, given, patronymic;
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const PersonName &, const PersonName &) = default;
};

struct Person {
    QString subject; // random id, given once when the draft is made (lower-case hex, 32 letters)
    QString code; // human code; adults, or the contact person of a party without adults
    PersonName name;
    Birth birth;
    Sex sex = Sex::NotAnswered;
    QString nationality; // ISO 3166-1 alpha-3, or XXA stateless, XXX unknown; empty: not answered
    DocumentKind document = DocumentKind::NotAnswered;
    QString documentNumber; // never asked on a kiosk
    // In the Latin letters of the document, where `name` is written otherwise; no patronymic.
    PersonName documentName;
    std::set<ReadAnswer> fromDocument;
    Companion companion = Companion::NotAsked; // children only
    QString companionSubject; // the member of this party who was meant, when one was chosen
    friend bool operator==(const Person &, const Person &) = default;
};

struct Party {
    QString id; // random, as Person::subject
    std::vector<Person> persons; // first: the contact person, "myself"
    QString language; // preferred language: uk ru nl en, or another BCP 47 tag
    Channel channel = Channel::NotAnswered;
    QString phone; // as typed
    YesNo phoneSafe = YesNo::NotAnswered; // "safe to call or message this number?"
    PlaceKind place = PlaceKind::NotAnswered;
    QString placeText; // address or name of the place; never asked on a kiosk
    std::vector<Need> needs; // sorted, each once
    bool needsAnswered = false; // "none of these" is an answer
    bool selfService = true; // filled in by the person, not by a volunteer
    // "I have filled this in before": the code they give, in the form of humanCode(). Nobody has looked whose it is.
    QString earlierCode;
    friend bool operator==(const Party &, const Party &) = default;
};

inline constexpr int kMaxPersons = 20;

// How sure we are that this is a child. Benefit of the doubt: everything but Adult is treated as a child.
enum class AgeClass { Child, PossiblyChild, Adult, Unknown };
[[nodiscard]] AgeClass ageClass(const Birth &birth, QDate today);
[[nodiscard]] bool treatedAsChild(const Birth &birth, QDate today);
// Whole years, the smaller one where two are possible; nullopt when unknown or the date does not exist.
[[nodiscard]] std::optional<int> ageOn(const Birth &birth, QDate today);
[[nodiscard]] std::optional<QDate> birthDate(const Birth &birth);

// Stable words of the enums, used in stored JSON, in prystanctl and by the window ("other_relative").
// fromWord gives nullopt for a word that is not one.
[[nodiscard]] QString toWord(Sex);
[[nodiscard]] QString toWord(BirthKind);
[[nodiscard]] QString toWord(Companion);
[[nodiscard]] QString toWord(DocumentKind);
[[nodiscard]] QString toWord(PlaceKind);
[[nodiscard]] QString toWord(Channel);
[[nodiscard]] QString toWord(YesNo);
[[nodiscard]] QString toWord(Need);
[[nodiscard]] QString toWord(ReadAnswer); // that of the Field
template<typename E> [[nodiscard]] std::optional<E> fromWord(const QString &word);
template<> [[nodiscard]] std::optional<Sex> fromWord<Sex>(const QString &word);
template<> [[nodiscard]] std::optional<BirthKind> fromWord<BirthKind>(const QString &word);
template<> [[nodiscard]] std::optional<Companion> fromWord<Companion>(const QString &word);
template<> [[nodiscard]] std::optional<DocumentKind> fromWord<DocumentKind>(const QString &word);
template<> [[nodiscard]] std::optional<PlaceKind> fromWord<PlaceKind>(const QString &word);
template<> [[nodiscard]] std::optional<Channel> fromWord<Channel>(const QString &word);
template<> [[nodiscard]] std::optional<YesNo> fromWord<YesNo>(const QString &word);
template<> [[nodiscard]] std::optional<Need> fromWord<Need>(const QString &word);
template<> [[nodiscard]] std::optional<ReadAnswer> fromWord<ReadAnswer>(const QString &word);

// JSON of what prystanctl register reads and show writes. Unknown keys, wrong types and unknown words
// are refused (InvalidInput, detail = 1-based number of the person, 0 for the party itself).
[[nodiscard]] QJsonObject toJson(const Person &person);
[[nodiscard]] QJsonObject toJson(const Party &party);
[[nodiscard]] Result<Person> personFromJson(const QJsonObject &json);
[[nodiscard]] Result<Party> partyFromJson(const QJsonObject &json);

} // namespace prystan
