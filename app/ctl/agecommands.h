// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// `prystanctl age …`: filters for ordinary age files, so that an organisation needs no other program.
namespace prystan::ctl {

[[nodiscard]] int ageKeygen();
[[nodiscard]] int ageEncrypt(const std::vector<std::string> &recipients);
// `identityFiles`: lines with AGE-SECRET-KEY-1…; empty lines and lines that begin with # are passed over.
[[nodiscard]] int ageDecrypt(const std::vector<std::string> &identityFiles);

} // namespace prystan::ctl
