// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch.h"
#include "staffservice.h"

namespace prystan {

// A certificate of one erasure: what was where, what is gone, and what may still be somewhere. It says nothing of the
// person whose record it was.
struct ErasureNote {
    QString id; // of the submission
    QDateTime time; // UTC, as the device tells it that erased
    QString device; // label
    QString reason; // word
    bool two = false; // a second staff member agreed
    int files = 0; // sealed ones that it names
    std::map<QString, int> from; // label of the device that made them → how many
    ErasedThere there;
    // A key that opened them is still kept here, so that an old backup, or a stick, could be read with it.
    bool openable = false;
    friend bool operator==(const ErasureNote &, const ErasureNote &) = default;
};

class ErasureNotes
{
public:
    ErasureNotes(StaffService &staff, const DeviceLog &log, Dispatch &dispatch, Worker &worker);

    [[nodiscard]] QFuture<Result<std::vector<ErasureNote>>> list(); // newest first; at most kMost
    [[nodiscard]] Result<std::vector<ErasureNote>> listNow(); // the same on the calling thread; Refused while locked
    static constexpr std::size_t kMost = 200;

private:
    struct Draft {
        ErasureNote note;
        std::vector<EventPlace> places;
    };
    [[nodiscard]] Status add(Draft &draft, const EventContent &erasure, const OpenRecords &records) const;

    StaffService &m_staff;
    const DeviceLog &m_log;
    Dispatch &m_dispatch;
    Worker &m_worker;
};

} // namespace prystan
