// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QByteArray>
#include <map>
#include <string>

namespace prystan {

// A form that a lock interrupted. It is sealed to a key of the session that ended, so that who unlocks goes on with it
// and nobody else reads it; fifteen minutes of machine time, in a pipe while the process is replaced, never on the
// disk.
class HeldForm
{
public:
    static constexpr qint64 kMinutes = 15;
    using Keys = std::map<std::string, SecretBuffer>; // by compartment, as StaffService::keysForPause()

    // Refused without a key. nowMs: as in PausedSession.
    [[nodiscard]] static Result<HeldForm> seal(const SecretBuffer &form, const Keys &keys, qint64 nowMs);
    [[nodiscard]] static Result<HeldForm> parse(const SecretBuffer &bytes); // Corrupt
    [[nodiscard]] SecretBuffer serialise() const;

    // WrongSecret where these keys do not open it, Refused after the time.
    [[nodiscard]] Result<SecretBuffer> open(const Keys &keys, qint64 nowMs) const;
    [[nodiscard]] bool isOver(qint64 nowMs) const { return nowMs >= m_untilMs; }

private:
    HeldForm() = default;
    qint64 m_untilMs = 0;
    QByteArray m_sealed;
};

} // namespace prystan
