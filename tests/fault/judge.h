// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projection.h"
#include "promises.h"

#include <QStringList>

namespace prystan::tests {

// Places of which there were bytes, in rows and in files of the outbox.
struct Copies {
    Places rows, files;
    // As they lie there; a copy is opened, so that the start that comes next finds everything as it was.
    [[nodiscard]] static Copies of(const QString &directory);
    [[nodiscard]] bool areTwo(const Places &places) const;
    [[nodiscard]] bool areNone(const Places &places) const;
};
[[nodiscard]] Places filesIn(const QString &directory);

// Holds what a reader makes of a device's events after a kill against what had been promised. What the kill left open
// is settled: it is known from then on.
class Judge
{
public:
    struct Found {
        QString device;
        Copies left; // by the kill, before anything was put right
        Places files; // now
        QDate today;
    };
    Judge(Found found, std::vector<EventContent> events); // all that the reader has, of any device
    [[nodiscard]] QStringList wrongWith(Promise &promise); // in words

private:
    struct Submission {
        Places places;
        int parts = 0;
        std::vector<const EventContent *> events;
    };
    using Says = std::function<bool(const EventContent &)>;
    struct Outcome {
        QString words;
        const Submission *said;
        bool shown;
    };
    void gather();
    [[nodiscard]] const Submission *whole(const Says &says) const;
    [[nodiscard]] const PersonRecord *personOf(const Promise &promise);
    [[nodiscard]] bool isErased(Promise &promise);
    void settle(Known &known, const Outcome &outcome);
    void judgeRecord(Promise &promise, const PersonRecord &person);

    Found m_found;
    std::vector<EventContent> m_events;
    Projection m_projection;
    std::vector<Submission> m_submissions; // in the order of the chain
    Places m_here; // of the device's events
    std::set<Places> m_promised; // the forms that promises stand for
    std::set<QString> m_subjects; // of the promise that is being looked at
    std::vector<PartyRecord> m_parties; // likewise
    QStringList m_wrong;
};

} // namespace prystan::tests
