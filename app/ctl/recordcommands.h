// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcommand.h"

#include <QString>

namespace prystan::ctl {

// Everything under `record`: what only staff decide about one.
class RecordCommands
{
public:
    explicit RecordCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_group->parsed(); }
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int erase() const;
    [[nodiscard]] int withdraw() const;
    [[nodiscard]] int erasures() const;
    // Somebody says yes to the sentence, at the terminal or beforehand. `done`: what did not happen else.
    [[nodiscard]] bool isMeant(const QString &sentence, const char *done) const;

    CLI::App *m_group, *m_erase, *m_withdraw, *m_erasures;
    DeskOptions m_desk;
    std::string m_record, m_reason;
    int m_secondFd = -1;
    bool m_yes = false;
};

// Everything under `quarantine`: what came in and is not believed.
class QuarantineCommands
{
public:
    explicit QuarantineCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_group->parsed(); }
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] int list() const;
    [[nodiscard]] int release() const;

    CLI::App *m_group, *m_list, *m_release;
    DeskOptions m_desk;
    std::string m_id, m_reason;
};

} // namespace prystan::ctl
