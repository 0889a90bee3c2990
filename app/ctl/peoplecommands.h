// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcommand.h"

namespace prystan::ctl {

// `find` and `duplicates`: who may be meant, and of whom there may be two records. Lines as `list` prints them, with a
// score and the reasons; never a name.
class PeopleCommands
{
public:
    explicit PeopleCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_find->parsed() || m_duplicates->parsed(); }
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int find() const;
    [[nodiscard]] int duplicates() const;

    DeskOptions m_desk;
    CLI::App *m_find, *m_duplicates;
    std::string m_query;
    std::size_t m_most = 50;
};

} // namespace prystan::ctl
