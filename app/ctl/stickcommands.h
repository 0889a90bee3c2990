// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace prystan::ctl {

// `prystanctl stick …`: sealed records, receipts and the manifest without any network. No passphrase: nothing is
// opened.
class StickCommands
{
public:
    explicit StickCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_group->parsed(); }
    [[nodiscard]] int run() const;

private:
    CLI::App *m_group, *m_export, *m_import;
    std::string m_dir, m_stick;
};

} // namespace prystan::ctl
