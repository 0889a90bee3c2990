// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentpack.h"
#include "deskcommand.h"
#include "primitives.h"

namespace prystan::ctl {

// `prystanctl content …`: the stay-safe cards and the contacts, from the editor's folder to a device that hands them
// on.
class ContentCommands
{
public:
    explicit ContentCommands(CLI::App &app);
    [[nodiscard]] bool chosen() const { return m_group->parsed(); }
    [[nodiscard]] int run() const;

private:
    void addKeys();
    void addEditing();
    [[nodiscard]] int makeKey() const;
    [[nodiscard]] int set() const;
    [[nodiscard]] int unpack() const;
    [[nodiscard]] int check() const;
    [[nodiscard]] int sign() const;
    [[nodiscard]] int writePack(const ContentPack &pack, const crypto::SigningKeyPair &keys) const;
    [[nodiscard]] int take() const;

    CLI::App *m_group, *m_key = nullptr, *m_set = nullptr, *m_unpack = nullptr, *m_check = nullptr, *m_sign = nullptr,
                       *m_take = nullptr;
    DeskOptions m_desk; // set
    std::string m_public;
    bool m_none = false;
    std::string m_dir, m_org, m_folder, m_keyFile, m_file, m_out;
    long long m_sequence = 0; // 0: by the time
    int m_passphraseFd = -1;
};

} // namespace prystan::ctl
