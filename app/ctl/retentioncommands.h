// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcommand.h"
#include "retentionservice.h"

namespace prystan::ctl {

// `prystanctl retention …`: what has had its time on a device. Ids and numbers only; the same list before and after.
class RetentionCommands
{
public:
    explicit RetentionCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_group->parsed(); }
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int onDevice() const; // without a passphrase: its own copies
    [[nodiscard]] int withRecords() const;
    [[nodiscard]] ClockIs clock() const { return m_clockIsRight ? ClockIs::Right : ClockIs::AsItSays; }

    CLI::App *m_group, *m_plan, *m_run;
    DeskOptions m_desk;
    bool m_clockIsRight = false;
};

} // namespace prystan::ctl
