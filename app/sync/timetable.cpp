// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable.h"

#include <algorithm>

namespace prystan::sync {

namespace {

constexpr qint64 kShortest = 5'000, kLongest = 900'000; // ms
constexpr qint64 kIdle = 900'000, kAttended = 60'000;
constexpr qint64 kBreath = 2'000;
constexpr double kSpread = 0.25;

// Trying again alone does not help.
bool needsAPerson(CouchFault fault)
{
    switch (fault) {
    case CouchFault::Unauthorised:
    case CouchFault::Forbidden:
    case CouchFault::CertificateExpired:
    case CouchFault::CertificateNotYetValid:
    case CouchFault::CertificateWrongHost:
    case CouchFault::CertificateUntrusted:
    case CouchFault::CertificatePinMismatch:
    case CouchFault::CertificateOther:
        return true;
    default:
        return false;
    }
}

} // namespace

void Timetable::succeeded(qint64 now, bool more)
{
    m_failures = 0;
    m_notBefore = 0;
    m_next = more ? 0 : now + (m_attended ? kAttended : kIdle);
}

void Timetable::failed(qint64 now, const CouchFailure &failure)
{
    const qint64 wait
        = needsAPerson(failure.fault) ? kLongest : std::min(kShortest << std::min(m_failures, 10), kLongest);
    ++m_failures;
    // Whoever answers in the server's place must not keep records here for longer than any other fault does.
    const qint64 asked = std::min(1000 * qint64(failure.retryAfter), kLongest);
    m_notBefore = asked > 0 ? now + asked : 0;
    const double chance = m_chance();
    m_next = now
        + std::max(qint64(double(asked) * (1 + kSpread * chance)),
                   qint64(double(wait) * (1 - kSpread + 2 * kSpread * chance)));
}

// A server that always has something to say does not keep a device busy.
void Timetable::heard(qint64 now)
{
    m_next = std::max(m_notBefore, std::min(m_next, now + kBreath));
}

qint64 Timetable::waitMs(qint64 now) const
{
    return std::max<qint64>(0, m_next - now);
}

} // namespace prystan::sync
