// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace prystan::ctl {

// Everything under `record`: what only staff decide about one.
class RecordCommands
{
public:
    explicit RecordCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_group->parsed(); }
    [[nodiscard]] int run() const;

private:
    CLI::App *addCommand(const char *name, const char *text, const char *example);
    [[nodiscard]] int erase() const;
    [[nodiscard]] int withdraw() const;

    CLI::App *m_group, *m_erase, *m_withdraw;
    std::string m_dir, m_record, m_reason;
    int m_passphraseFd = -1, m_secondFd = -1;
};

// Everything under `quarantine`: what came in and is not believed.
class QuarantineCommands
{
public:
    explicit QuarantineCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_group->parsed(); }
    [[nodiscard]] int run() const;

private:
    CLI::App *addCommand(const char *name, const char *text, const char *example);
    [[nodiscard]] int list() const;
    [[nodiscard]] int release() const;

    CLI::App *m_group, *m_list, *m_release;
    std::string m_dir, m_id, m_reason;
    int m_passphraseFd = -1;
};

} // namespace prystan::ctl
