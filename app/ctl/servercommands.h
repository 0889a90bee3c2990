// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcommand.h"

#include <vector>

namespace prystan::ctl {

// `prystanctl server …`: where the organisation delivers to, and making the place of delivery what it has to be.
class ServerCommands
{
public:
    explicit ServerCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_group->parsed(); }
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int set() const;
    [[nodiscard]] int prepare() const;

    CLI::App *m_group, *m_set, *m_prepare;
    DeskOptions m_desk;
    std::string m_write, m_read, m_pin, m_authority; // of set
    bool m_none = false;
    std::string m_dir, m_url; // of prepare
    std::vector<std::string> m_hubs;
    int m_adminFd = -1;
    bool m_check = false;
};

} // namespace prystan::ctl
