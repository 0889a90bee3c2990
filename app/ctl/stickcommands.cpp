// SPDX-License-Identifier: GPL-3.0-or-later
#include "stickcommands.h"

#include "commands.h"
#include "desk.h"
#include "stickround.h"

#include <cstdio>
#include <unistd.h>

namespace prystan::ctl {

using namespace Qt::StringLiterals;
using storage::DataDirectory;

namespace {

void showProgress(qint64 done, qint64 total)
{
    if (isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\r%lld of %lld", static_cast<long long>(done), static_cast<long long>(total));
}

void endProgress()
{
    if (isatty(STDERR_FILENO) != 0)
        std::fputc('\n', stderr);
}

int copyTo(StickRound &round)
{
    const auto copied = round.copyNow(showProgress);
    endProgress();
    if (!copied)
        return complain(copied.error(), "stick export");
    printLine({{u"what"_s, u"export"_s}, {u"events"_s, copied->events}});
    return Done;
}

int copyFrom(StickRound &round)
{
    const auto taken = round.takeNow();
    if (!taken)
        return complain(taken.error(), "stick import");
    printLine({{u"what"_s, u"import"_s},
               {u"events"_s, taken->events},
               {u"damaged"_s, taken->damaged},
               {u"unknown_device"_s, taken->unknown},
               {u"lists_refused"_s, taken->listsRefused},
               {u"received"_s, taken->received}});
    return Done;
}

} // namespace

StickCommands::StickCommands(CLI::App &app)
    : m_group(app.add_subcommand("stick", "Carry sealed records without a network; nothing is opened"))
{
    m_group->require_subcommand(1);
    m_export = m_group->add_subcommand("export", "Copy what is not received yet, and read it back");
    m_export->footer("Example:\n  prystanctl stick export --dir ./kiosk --stick /media/me/STICK");
    m_import = m_group->add_subcommand("import", "Take what others copied, and leave a receipt");
    m_import->footer("Example:\n  prystanctl stick import --dir ./office --stick /media/me/STICK");
    for (CLI::App *command : {m_export, m_import}) {
        command->add_option("--dir", m_dir, "Data directory")->required();
        command->add_option("--stick", m_stick, "Where the stick is mounted")
            ->required()
            ->check(CLI::ExistingDirectory);
    }
}

int StickCommands::run() const
{
    auto directory = DataDirectory::open(QString::fromStdString(m_dir));
    if (!directory)
        return cannotOpen(directory.error(), m_dir);
    const platform::SystemClock clock;
    platform::WorkerThread worker;
    DataDirectory &device = **directory;
    StickRound round({worker, clock, device.log(), device.membership(), device.dispatch(), device.arrivals()},
                     [this] { return QStringList{QString::fromStdString(m_stick)}; });
    return m_export->parsed() ? copyTo(round) : copyFrom(round);
}

} // namespace prystan::ctl
