// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbuffer.h"

#include <optional>

namespace prystan::ctl {

// One that somebody chooses: a line from the descriptor, or typed twice at the terminal where it is -1. Nothing where
// it is too easy to guess or the two differ; the words were said. `option` names the descriptor.
[[nodiscard]] std::optional<SecretBuffer> chosenPassphrase(int fd, const char *option);

} // namespace prystan::ctl
