// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable.h"

#include <algorithm>

namespace prystan::sync {

namespace {

constexpr qint64 kShortest = 5'000, kLongest = 900'000; // ms
constexpr qint64 kIdle = 900'000, kAttended = 60'000;
constexpr qint64 kNeedsAPerson = 600'000; // trying again alone does not help
constexpr double kSpread = 0.25;

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
    m_next = more ? 0 : now + (m_attended ? kAttended : kIdle);
}

void Timetable::failed(qint64 now, const CouchFailure &failure)
{
    qint64 wait = std::min(kShortest << std::min(m_failures, 10), kLongest);
    if (needsAPerson(failure.fault))
        wait = std::max(wait, kNeedsAPerson);
    ++m_failures;
    wait = qint64(double(wait) * (1 - kSpread + 2 * kSpread * m_chance()));
    m_next = now + std::max(wait, 1000 * qint64(failure.retryAfter));
}

qint64 Timetable::waitMs(qint64 now) const
{
    return std::max<qint64>(0, m_next - now);
}

} // namespace prystan::sync
