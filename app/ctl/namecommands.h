// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace prystan::ctl {

// `prystanctl names …` and `prystanctl phones …`: what app/text makes of a name or a number, as filters: a line in, a
// line out, at once. No data directory, nothing is kept.
class NameCommands
{
public:
    explicit NameCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_names->parsed() || m_phones->parsed(); }
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int romanize() const;
    [[nodiscard]] int score() const;
    [[nodiscard]] int parse() const;

    CLI::App *m_names, *m_romanize, *m_score;
    CLI::App *m_phones, *m_parse;
    std::string m_scheme, m_region;
};

} // namespace prystan::ctl
