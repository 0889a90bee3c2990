// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcommand.h"
#include "recoverykit.h"

#include <vector>

namespace prystan::ctl {

// `prystanctl org epoch | letters | read-letters`: new keys for what is sealed from now on, and how the other staff
// devices get them.
class EpochCommands
{
public:
    explicit EpochCommands(CLI::App &org);
    [[nodiscard]] bool chosen() const { return m_epoch->parsed() || m_letters->parsed() || m_read->parsed(); }
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int begin() const;
    [[nodiscard]] int destroy() const;
    [[nodiscard]] int write() const;
    [[nodiscard]] int read() const;

    CLI::App *m_epoch, *m_letters, *m_read;
    DeskOptions m_desk;
    std::vector<std::string> m_compartments;
    int m_destroy = 0; // epoch
    bool m_delivered = false;
    KitWay m_way;
};

} // namespace prystan::ctl
