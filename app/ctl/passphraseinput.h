// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbuffer.h"

#include <QByteArray>
#include <optional>

namespace prystan::ctl {

// One line from the descriptor, or asked for on the terminal without echo when fd is -1. Never from argv or
// the environment, where other processes can read it. InvalidInput: nothing came, or over 1,024 bytes; `detail` says
// which.
inline constexpr int kNothingCame = 1, kTooLong = 2, kNoTerminal = 3;
[[nodiscard]] Result<SecretBuffer> readPassphrase(int fd, const char *prompt);

// What somebody types there in sight; nothing: there is no terminal.
[[nodiscard]] std::optional<QByteArray> askOpenly(const QByteArray &question);

} // namespace prystan::ctl
