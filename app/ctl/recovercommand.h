// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace prystan::ctl {

struct RecoverOptions {
    Options common;
    std::string manifestFile; // of a device that has taken one
    std::string kit; // file with the lines of the sheets; "-": standard input
    qint64 sequence = 0;
    std::string staffName = "administrator";
};
// A new administrator's device out of the recovery kit.
[[nodiscard]] int orgRecover(const RecoverOptions &options);

} // namespace prystan::ctl
