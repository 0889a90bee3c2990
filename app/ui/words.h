// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care.h"
#include "records.h"
#include "unverified.h"
#include "validation.h"

#include <QCoreApplication>
#include <QString>

// The program's terms as sentences in the window's language. The only place where C++ speaks to people.
namespace prystan::ui {

// The word of an answer, empty while nothing was answered; and back.
template<typename E> [[nodiscard]] QString wordOf(E value)
{
    return value == E{} ? QString() : toWord(value);
}
template<typename E> [[nodiscard]] E answerOf(const QString &word)
{
    return word.isEmpty() ? E{} : fromWord<E>(word).value_or(E{});
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(prystan::ui::Words)

public:
    [[nodiscard]] static QString sex(const QString &word);
    [[nodiscard]] static QString nationality(const QString &word); // also any country code
    [[nodiscard]] static QString document(const QString &word);
    [[nodiscard]] static QString companion(const QString &word);
    [[nodiscard]] static QString place(const QString &word);
    [[nodiscard]] static QString channel(const QString &word);
    [[nodiscard]] static QString yesNo(const QString &word);
    [[nodiscard]] static QString need(const QString &word);
    [[nodiscard]] static QString reason(const QString &word);
    [[nodiscard]] static QString birth(const Birth &birth,
                                       const QString &language); // "24 листопада 2026", "близько 10 років"
    [[nodiscard]] static QString age(std::optional<int> years, bool estimated); // "10 років", plural forms
    [[nodiscard]] static QString shortAge(std::optional<int> years, bool estimated); // "10", "about 10", "?"
    [[nodiscard]] static QString issue(const Issue &issue); // says what to do, never blames
    [[nodiscard]] static QString room(int letters); // in a field that is nearly full
    [[nodiscard]] static QString incompleteDate();
    [[nodiscard]] static QString error(const Error &error); // for the person at the screen
    [[nodiscard]] static QString saveError(const Error &error); // the answers are still there
    [[nodiscard]] static QString wrongPin(int triesLeft);
    [[nodiscard]] static QString dutchLabel(DutchLabel label);
    [[nodiscard]] static QString tier(const RecordRow &row); // heading of a part of the list
    [[nodiscard]] static QString careReason(CareReason reason);
    [[nodiscard]] static QString answered(); // a private answer on the review page
    [[nodiscard]] static QString notAnswered();
    [[nodiscard]] static QString you();
    [[nodiscard]] static QString fromDocument(); // mark of an answer that was read from the document
    [[nodiscard]] static QString personNumber(int number);
    [[nodiscard]] static QString allTogether(); // heading of what holds for the whole party
    [[nodiscard]] static QString label(Field field);
    [[nodiscard]] static QString privateLabel(const QString &step); // label of a row that only says "answered"
    [[nodiscard]] static QString ago(qint64 minutes, qint64 days, const QString &date);
    [[nodiscard]] static QString staffLabel(const QString &row); // row labels of an opened record
    [[nodiscard]] static QString conflict();
    [[nodiscard]] static QString severalAnswers(int count);
    [[nodiscard]] static QString saidBy(const QString &author, const QString &device, const QString &time);
    [[nodiscard]] static QString mark(IssueCode code); // what was implausible, to staff; issue() is for the public
    [[nodiscard]] static QString notSafe();
    [[nodiscard]] static QString noAccess();
    [[nodiscard]] static QString member(const RecordRow &row); // as far as the form tells
    [[nodiscard]] static QString missingMember();
    [[nodiscard]] static QString notYet(); // opens with a key that has not come
    [[nodiscard]] static QString closedMember(const RecordRow &row); // empty where the record can be opened
    [[nodiscard]] static QString noName();
    [[nodiscard]] static QString nameOf(const Person &person); // in full
    [[nodiscard]] static QString documentName(const Person &person); // as the document spells it; may be empty
    [[nodiscard]] static QString noneOfThese();
    [[nodiscard]] static QString doubt(Doubt doubt); // why it was set aside
    [[nodiscard]] static QString unverified(const UnverifiedEvent &event); // name and age as said, or what it is
    [[nodiscard]] static QString unverifiedSource(const QString &device, qint64 seq, const QString &time);
    [[nodiscard]] static QString takenCareOf(const QString &owner, const QString &time);
    [[nodiscard]] static QString setAside(const TrustState &state);
    [[nodiscard]] static QString deviceLine(const DeviceChain &chain);
    [[nodiscard]] static QString madeAndSeen(const DeviceChain &chain);
    [[nodiscard]] static QString lastHeard(const QString &time);
    [[nodiscard]] static QString silent(const TrustState &state, const QString &language); // empty: no device is
    [[nodiscard]] static QString reading(const ReadSoFar &soFar, const QString &language);
    [[nodiscard]] static QString missingLinks(const DeviceChain &chain); // empty: it is whole
    [[nodiscard]] static QString keyToCome(const TrustState &state); // empty: this device has all keys
    [[nodiscard]] static QString clockDoubt(const QString &date);
    [[nodiscard]] static QString isItToday(const QString &date);
    [[nodiscard]] static QString afterClock(int records); // that go once somebody has said that the date is right
    [[nodiscard]] static QString gaps(const TrustState &state); // the first device with a gap
    [[nodiscard]] static QString wrongEarlierCode();
    [[nodiscard]] static QString earlierCode(); // its label on the review page
    [[nodiscard]] static QString saysFilledInBefore(const QString &code); // to staff
    [[nodiscard]] static QString earlierNotHere();
    [[nodiscard]] static QString earlierIsOwn();
    [[nodiscard]] static QString fromAbroad(const QString &number);
};

} // namespace prystan::ui
