// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "desk.h"
#include "passphrasecommands.h"
#include "passphraseinput.h"

#include <cstdio>

namespace prystan::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 1'000'000'000;

const char *wordOf(AuditVerdict::Finding finding)
{
    switch (finding) {
    case AuditVerdict::Finding::Whole:
        return "whole";
    case AuditVerdict::Finding::Changed:
        return "changed";
    case AuditVerdict::Finding::Cut:
        return "cut";
    }
    return "";
}

int report(const Result<AuditVerdict> &verdict)
{
    if (!verdict)
        return complain(verdict.error(), "verify");
    const bool whole = verdict->finding == AuditVerdict::Finding::Whole;
    QJsonObject json{{u"finding"_s, QString::fromLatin1(wordOf(verdict->finding))},
                     {u"rows"_s, verdict->rows},
                     {u"marks"_s, verdict->marks},
                     {u"witnessed"_s, verdict->witnessed}};
    if (!whole)
        json[u"row"] = verdict->row;
    printLine(json);
    return whole ? Done : RefusedByRule;
}

} // namespace

AuditCommands::AuditCommands(CLI::App &app)
    : m_group(app.add_subcommand("audit", "What was done on a device: ids and codes, never a name"))
{
    m_group->require_subcommand(1);
    m_list = m_group->add_subcommand("list", "Print the newest entries, oldest of them first");
    m_list->add_option("--limit", m_limit, "How many")->check(CLI::Range(1, kMostRows));
    m_list->footer("Example:\n  prystanctl audit list --dir ./site --limit 100");
    m_verify = m_group->add_subcommand("verify",
                                       "Find a row that was changed, taken out or moved, and, with a "
                                       "passphrase, a cut end; exits 1 when it does");
    m_verify->add_option("--passphrase-fd", m_passphraseFd,
                         "Read a passphrase, one line, from this open descriptor; without one only the chain itself "
                         "is checked");
    m_verify->footer("Example:\n  prystanctl audit verify --dir ./site --passphrase-fd 3 3<mine");
    for (CLI::App *command : {m_list, m_verify})
        command->add_option("--dir", m_dir, "Data directory")->required();
}

int AuditCommands::run() const
{
    return m_list->parsed() ? list() : verify();
}

int AuditCommands::list() const
{
    const auto directory = storage::DataDirectory::open(QString::fromStdString(m_dir));
    if (!directory)
        return cannotOpen(directory.error(), m_dir);
    const auto entries = (*directory)->log().auditTrail(m_limit);
    if (!entries)
        return complain(entries.error(), "list");
    for (const AuditEntry &entry : *entries) {
        printLine({{u"time"_s, entry.time.toUTC().toString(Qt::ISODateWithMs)},
                   {u"action"_s, entry.action},
                   {u"subject"_s, entry.subject},
                   {u"reason"_s, entry.reason}});
    }
    return Done;
}

int AuditCommands::verify() const
{
    if (m_passphraseFd < 0) {
        const auto directory = storage::DataDirectory::open(QString::fromStdString(m_dir));
        if (!directory)
            return cannotOpen(directory.error(), m_dir);
        std::fputs("prystanctl: without a passphrase only the chain itself is checked: a cut end would not show\n",
                   stderr);
        return report(auditVerdict((*directory)->log(), {}));
    }
    const auto desk = StaffDesk::openLocked(QString::fromStdString(m_dir));
    if (!desk)
        return cannotOpen(desk.error(), m_dir);
    const auto passphrase = readPassphrase(m_passphraseFd, "Passphrase: ");
    const Status unlocked = passphrase ? (*desk)->staff().unlockNow(*passphrase) : Status(passOn(passphrase));
    return unlocked ? report((*desk)->staff().auditVerdictNow()) : cannotOpen(unlocked.error(), m_dir);
}

} // namespace prystan::ctl
