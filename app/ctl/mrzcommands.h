// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace prystan::ctl {

// `prystanctl mrz parse`: machine-readable zones in, JSON Lines out. No data directory: nothing is kept.
class MrzCommands
{
public:
    explicit MrzCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_group->parsed(); }
    [[nodiscard]] int run() const;

private:
    CLI::App *m_group, *m_parse;
    std::string m_today;
    bool m_typed = false;
};

} // namespace prystan::ctl
