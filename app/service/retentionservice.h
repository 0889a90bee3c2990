// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chainview.h"
#include "dispatch.h"

namespace prystan {

// What would go now, or went. Ids and numbers only.
struct RetentionPlan {
    std::vector<qint64> copies; // of this device's events: delivered, and their time here is over
    qint64 undelivered = 0; // older than a week: perhaps this device alone has them; they stay
    std::vector<RetentionCase> records; // of the open compartments; some stay (not handed over)
    std::vector<ErasedLink> files; // of the records that go
    std::vector<qint64> lost; // of this device's events: to be taken away, and neither row nor file was there
    bool copiesWait = false, recordsWait = false; // the clock may be years off: nothing goes until a person has looked
    [[nodiscard]] qint64 events() const; // of records that go
    [[nodiscard]] qint64 going() const; // records
};

enum class ClockIs { AsItSays, Right }; // Right: a person has looked at it

// Lets go what has had its time. The device's own copies without any passphrase; records only of stores that are open
// and have been read up to now. What goes is written down first, as a number. What is left is what the place of
// delivery should have: that is looked at then (removals.h). Worker thread only.
class RetentionService
{
public:
    RetentionService(DeviceLog &log, const Clock &clock, Arrivals *arrivals = nullptr)
        : m_log(log)
        , m_clock(clock)
        , m_arrivals(arrivals)
    { }
    [[nodiscard]] Result<RetentionPlan> plan(const ReaderStores &stores);
    [[nodiscard]] Result<RetentionPlan> run(const ReaderStores &stores, ClockIs clock); // what went, or waits
    // The same, of each kind once a day.
    [[nodiscard]] Result<RetentionPlan> runWhenDue(const ReaderStores &stores);
    // Nothing of that kind goes until a person has looked at the clock.
    [[nodiscard]] Result<bool> copiesWait();
    [[nodiscard]] Result<bool> recordsWait();

private:
    [[nodiscard]] Result<QDateTime> lastRun(const QString &kind);
    [[nodiscard]] Result<bool> isDue(const QString &kind);
    [[nodiscard]] Result<bool> isDoubtful(const QString &kind);
    [[nodiscard]] Status stamp(const QString &kind);
    [[nodiscard]] Result<qint64> readUpTo();
    [[nodiscard]] Status noteReading(const ReaderStores &stores);
    [[nodiscard]] Status planCopies(RetentionPlan &plan);
    [[nodiscard]] Status planRecords(RetentionPlan &plan, const ReaderStores &stores);
    using Seqs = std::span<const qint64>;
    [[nodiscard]] Status shedAll(Seqs seqs, Gone why, const QString &action, std::vector<qint64> &lost);
    [[nodiscard]] Status shed(Seqs seqs, Gone why, const QString &action, std::vector<qint64> &lost);
    [[nodiscard]] Status lookAtRemoved(const ReaderStores &stores);
    [[nodiscard]] Status lookAgain(const ReaderStores &stores);
    [[nodiscard]] Status letCopiesGo(RetentionPlan &plan);
    [[nodiscard]] Status letRecordsGo(RetentionPlan &plan, const ReaderStores &stores);
    [[nodiscard]] Status audit(const QString &action, qint64 count);

    DeviceLog &m_log;
    const Clock &m_clock;
    Arrivals *m_arrivals;
};

} // namespace prystan
