// SPDX-License-Identifier: GPL-3.0-or-later
#include "opendesk.h"

#include "commands.h"

#include <QJsonDocument>
#include <cstdio>

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

int complainOf(const Error &error, const char *what)
{
    std::fprintf(stderr, "prystanctl: %s: %s", what, toWord(error.code));
    if (error.code == ErrorCode::Delayed)
        std::fprintf(stderr, ": wait %d seconds", error.detail);
    std::fputc('\n', stderr);
    return RefusedByRule;
}

void printJson(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace prystan::ctl
