// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcommand.h"
#include "secretbuffer.h"

#include <optional>

namespace prystan::ctl {

// `prystanctl passphrase …`: who may open a device. The current passphrase and the new one come from descriptors
// or the terminal, one line each; from one descriptor, the current one first.
class PassphraseCommands
{
public:
    explicit PassphraseCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_group->parsed(); }
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int list() const;
    [[nodiscard]] int add() const;
    [[nodiscard]] int change() const;
    [[nodiscard]] int remove() const;
    [[nodiscard]] std::optional<SecretBuffer> newOne() const; // nothing: the words were said

    CLI::App *m_group, *m_list, *m_add, *m_change, *m_remove;
    DeskOptions m_desk;
    std::string m_name, m_slot;
    int m_newFd = -1;
    bool m_generate = false, m_own = false;
};

// `prystanctl audit …`: the chain of what was done on a device; ids and codes only.
class AuditCommands
{
public:
    explicit AuditCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_group->parsed(); }
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int list() const;
    [[nodiscard]] int verify() const;

    CLI::App *m_group, *m_list, *m_verify;
    std::string m_dir;
    int m_passphraseFd = -1;
    int m_limit = 1'000'000;
};

} // namespace prystan::ctl
