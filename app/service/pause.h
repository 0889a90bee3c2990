// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QtGlobal>
#include <map>
#include <string>

namespace prystan {

// What a paused device keeps: the compartment keys and the PIN that gives them back. It lives in guarded
// memory of the process and in a pipe while the process is replaced; a restart of the device ends it.
class PausedSession
{
public:
    static constexpr int kTries = 5;
    static constexpr qint64 kHours = 8;
    static constexpr int kPinDigits = 6;

    // nowMs: milliseconds since the machine started (CLOCK_BOOTTIME), so a clock change extends nothing.
    PausedSession(std::map<std::string, SecretBuffer> keys, SecretBuffer pin, qint64 nowMs);
    [[nodiscard]] static Result<PausedSession> parse(const SecretBuffer &bytes);
    [[nodiscard]] SecretBuffer serialise() const;

    // The keys, once; WrongSecret (detail = tries left) or Refused when tries or hours are used up,
    // after which the keys are gone.
    [[nodiscard]] Result<std::map<std::string, SecretBuffer>> open(const SecretBuffer &pin, qint64 nowMs);
    [[nodiscard]] bool isOver(qint64 nowMs) const;
    [[nodiscard]] int triesLeft() const { return m_triesLeft; }

private:
    PausedSession() = default;
    std::map<std::string, SecretBuffer> m_keys;
    SecretBuffer m_pin;
    qint64 m_untilMs = 0;
    int m_triesLeft = kTries;
};

} // namespace prystan
