// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentioncommands.h"

#include "commands.h"
#include "desk.h"

#include <algorithm>
#include <cstdio>

namespace prystan::ctl {

using namespace Qt::StringLiterals;

namespace {

void printCase(const RetentionCase &one)
{
    const bool record = one.reason != RetentionReason::SignOfLife;
    printLine({{u"what"_s,
                one.places.empty() ? u"stays"_s
                    : record       ? u"record"_s
                                   : u"heartbeat"_s},
               {u"compartment"_s, toWord(one.compartment)},
               {u"subject"_s, one.subject},
               {u"reason"_s, toWord(one.reason)},
               {u"since"_s, one.since.toUTC().toString(Qt::ISODate)},
               {u"events"_s, qint64(one.places.size())}});
}

int report(const Result<RetentionPlan> &plan)
{
    if (!plan)
        return complain(plan.error(), "retention");
    for (const qint64 seq : plan->copies)
        printLine({{u"what"_s, u"copy"_s}, {u"seq"_s, seq}, {u"reason"_s, u"delivered"_s}});
    for (const qint64 seq : plan->lost)
        printLine({{u"what"_s, u"lost"_s}, {u"seq"_s, seq}});
    for (const RetentionCase &one : plan->records)
        printCase(one);
    const auto stays = [](const RetentionCase &one) { return one.places.empty(); };
    printLine({{u"what"_s, u"sum"_s},
               {u"copies"_s, qint64(plan->copies.size())},
               {u"records"_s, plan->going()},
               {u"events"_s, plan->events()},
               {u"stay"_s, qint64(std::ranges::count_if(plan->records, stays))},
               {u"undelivered"_s, plan->undelivered},
               {u"lost"_s, qint64(plan->lost.size())},
               {u"copies_wait"_s, plan->copiesWait},
               {u"records_wait"_s, plan->recordsWait}});
    if (plan->copiesWait || plan->recordsWait)
        std::fputs("prystanctl: the clock is far ahead of the last run: nothing goes by it until somebody has looked "
                   "(retention run --clock-is-right)\n",
                   stderr);
    return Done;
}

} // namespace

RetentionCommands::RetentionCommands(CLI::App &app)
    : m_group(app.add_subcommand("retention", "What has had its time on a device: ids and numbers, never a name"))
{
    m_group->require_subcommand(1);
    m_plan = m_group->add_subcommand("plan", "Print what would go; changes nothing");
    m_plan->footer("Example:\n  prystanctl retention plan --dir ./office --passphrase-fd 3 3<mine");
    m_run = m_group->add_subcommand("run", "Let it go, and print what went");
    m_run->add_flag("--clock-is-right", m_clockIsRight, "I have looked at the clock of this device");
    m_run->footer("Example:\n  prystanctl retention run --dir ./office --passphrase-fd 3 3<mine");
    for (CLI::App *command : {m_plan, m_run}) {
        addDesk(command, m_desk,
                "Read a passphrase, one line, from this open descriptor; without one records stay and only "
                "copies of what was delivered go");
    }
}

int RetentionCommands::run() const
{
    return m_desk.passphraseFd < 0 ? onDevice() : withRecords();
}

int RetentionCommands::onDevice() const
{
    const auto directory = storage::DataDirectory::open(QString::fromStdString(m_desk.dir));
    if (!directory)
        return cannotOpen(directory.error(), m_desk.dir);
    const platform::SystemClock system;
    RetentionService retention((*directory)->log(), system);
    return report(m_plan->parsed() ? retention.plan({}) : retention.run({}, clock()));
}

int RetentionCommands::withRecords() const
{
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    StaffService &staff = (*desk)->staff();
    return report(m_plan->parsed() ? staff.planRetentionNow() : staff.runRetentionNow(clock()));
}

} // namespace prystan::ctl
