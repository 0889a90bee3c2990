// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "likeness.h"
#include "staffservice.h"

namespace prystan {

// Two records beside each other, to be compared by a person.
struct OpenedPair {
    OpenedRecord one, other; // in the order in which they were asked for
    std::optional<Likeness> likeness; // nothing where one of them wants to be in no list
    std::optional<Comparison> decided; // by staff; nothing where nobody has
    qint64 upTo = 0; // until where what is new was looked at
};

// Opens two records at once, each as any record is opened: with a reason where it is a child's, and written down. All
// work runs on the worker; futures are answered there.
class RecordPairs
{
public:
    RecordPairs(StaffService &staff, const Clock &clock, Worker &worker);

    // NotFound: one of them is not here (any more), or not open to this person. Refused: a child's, and no reason.
    [[nodiscard]] QFuture<Result<OpenedPair>> open(const QString &one, const QString &other, const QString &reason);
    // The pair again where something of it is new, and that is written down again; else nothing.
    [[nodiscard]] QFuture<Result<std::optional<OpenedPair>>> news(const QString &one, const QString &other,
                                                                  const QString &reason, qint64 upTo);
    // With whom this record was compared; opens nothing.
    [[nodiscard]] QFuture<Result<std::vector<ComparedRecord>>> comparedWith(const QString &subject);

    // The same on the calling thread.
    [[nodiscard]] Result<OpenedPair> openNow(const QString &one, const QString &other, const QString &reason);
    [[nodiscard]] Result<std::optional<OpenedPair>> newsNow(const QString &one, const QString &other,
                                                            const QString &reason, qint64 upTo);
    [[nodiscard]] Result<std::vector<ComparedRecord>> comparedWithNow(const QString &subject);

private:
    StaffService &m_staff;
    const Clock &m_clock;
    Worker &m_worker;
};

} // namespace prystan
