// SPDX-License-Identifier: GPL-3.0-or-later
#include "opendesk.h"

namespace prystan::ctl {

Result<std::unique_ptr<OpenDesk>> OpenDesk::open(const std::string &dir)
{
    auto desk = std::make_unique<OpenDesk>();
    auto directory = storage::DataDirectory::open(QString::fromStdString(dir));
    if (!directory)
        return passOn(directory);
    desk->m_directory = std::move(*directory);
    if (desk->m_directory->vault() == nullptr)
        return failure(ErrorCode::Refused);
    desk->m_staff.emplace(desk->m_directory->log(), *desk->m_directory->vault(), desk->m_clock, desk->m_worker);
    return desk;
}

} // namespace prystan::ctl
