// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "commands.h"
#include "deskcommand.h"
#include "passphraseinput.h"

#include <QJsonDocument>

#include <cstdio>

namespace prystan::ctl {

using storage::DataDirectory;

void printLine(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout) != std::size_t(line.size())
        || std::fflush(stdout) != 0)
        throw OutputClosed();
}

namespace {

int kindOf(const DeviceInfo &info)
{
    const auto mode = fromWord<DeviceMode>(info.mode);
    if (mode == DeviceMode::Kiosk)
        return StaffDesk::kKiosk;
    return mode == DeviceMode::Volunteer ? StaffDesk::kVolunteer : StaffDesk::kOther;
}

} // namespace

Result<std::unique_ptr<StaffDesk>> StaffDesk::openLocked(const QString &dir)
{
    auto desk = std::make_unique<StaffDesk>();
    auto directory = DataDirectory::open(dir);
    if (!directory)
        return passOn(directory);
    desk->m_directory = std::move(*directory);
    if (desk->m_directory->vault() == nullptr)
        return failure(ErrorCode::Refused, kindOf(desk->m_directory->log().info()));
    DeviceLog &log = desk->m_directory->log();
    desk->m_staff.emplace(log, *desk->m_directory->vault(), desk->m_clock, desk->m_worker,
                          desk->m_directory->arrivals());
    desk->m_passphrases.emplace(log, *desk->m_directory->vault(), *desk->m_staff, desk->m_clock, desk->m_worker);
    desk->m_acts.emplace(log, desk->m_directory->sealer(), *desk->m_staff, desk->m_clock, desk->m_worker);
    desk->m_enrol.emplace(log, desk->m_directory->membership(), *desk->m_staff, desk->m_clock, desk->m_worker);
    return desk;
}

Epochs StaffDesk::epochs()
{
    return {m_directory->log(), m_directory->membership(), *m_staff, m_clock};
}

EpochEnd StaffDesk::epochEnd()
{
    return {m_directory->log(), m_directory->membership(), *m_staff, m_clock};
}

PeopleSearch StaffDesk::search()
{
    return {*m_staff, m_clock, m_worker};
}

LetterPost StaffDesk::letters()
{
    return {m_directory->log(), m_directory->membership(), *m_staff, m_clock};
}

Result<std::unique_ptr<StaffDesk>> StaffDesk::open(const DeskOptions &options)
{
    return open(Options{QString::fromStdString(options.dir), options.passphraseFd, {}, {}});
}

Result<std::unique_ptr<StaffDesk>> StaffDesk::open(const Options &options)
{
    auto desk = openLocked(options.dir);
    if (!desk)
        return desk;
    const auto passphrase = readPassphrase(options.passphraseFd, "Passphrase: ");
    if (!passphrase)
        return passOn(passphrase);
    if (const Status unlocked = (*desk)->staff().unlockNow(*passphrase); !unlocked)
        return passOn(unlocked);
    return desk;
}

} // namespace prystan::ctl
