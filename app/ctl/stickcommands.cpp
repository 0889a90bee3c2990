// SPDX-License-Identifier: GPL-3.0-or-later
#include "stickcommands.h"

#include "commands.h"
#include "desk.h"
#include "signedfile.h"
#include "sticklayout.h"
#include "stickround.h"

#include <QFile>

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

// Its manifest is signed by another root. A stick without one tells nothing.
bool isOfAnother(const std::string &stick, const OrgCard &card)
{
    QFile file(QString::fromStdString(stick) + storage::stickFolder() + storage::stickPublicFolder() + u"/manifest"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto opened = crypto::openSigned("manifest", file.read(crypto::kLargestSigned + 1), card.root);
    return !opened && opened.error().code == ErrorCode::Refused;
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

// What was left on the stick, and what to do; the exit code.
int sayWhatStayed(const StickPost::Taken &taken, bool another)
{
    if (another)
        return refuse(u"this stick is another organisation's: nothing was taken from it"_s);
    if (taken.unknown > 0)
        (void)refuse(
            counted(taken.unknown, u"1 record is"_s, u"%1 records are"_s)
            + u" from a device that is not listed here: take the newest manifest (org take) and import again"_s);
    if (taken.listsRefused > 0)
        (void)refuse(counted(taken.listsRefused,
                             u"1 list is damaged or not of this organisation, and nothing behind it"_s,
                             u"%1 lists are damaged or not of this organisation, and nothing behind them"_s)
                     + u" was taken: export again"_s);
    if (taken.listsUnknown > 0)
        (void)refuse(
            counted(taken.listsUnknown, u"1 list is of a device that is not known here, and nothing behind it"_s,
                    u"%1 lists are of devices that are not known here, and nothing behind them"_s)
            + u" was taken: take the newest manifest (org take), or import a stick of the staff device that let "
              "in the sender, and then this one again"_s);
    if (taken.damaged > 0)
        (void)refuse(counted(taken.damaged, u"1 record is"_s, u"%1 records are"_s)
                     + u" damaged on the stick: export again from the device that made it"_s);
    return taken.unknown + taken.listsRefused + taken.listsUnknown + taken.damaged > 0 ? RefusedByRule : Done;
}

int copyFrom(StickRound &round, bool another)
{
    const auto taken = round.takeNow();
    if (!taken && taken.error().code == ErrorCode::NotFound)
        return refuse(u"nothing of Prystan is on this stick: is it the right one?"_s);
    if (!taken)
        return complain(taken.error(), "stick import");
    printLine({{u"what"_s, u"import"_s},
               {u"events"_s, taken->events},
               {u"damaged"_s, taken->damaged},
               {u"unknown_device"_s, taken->unknown},
               {u"lists_refused"_s, taken->listsRefused},
               {u"lists_of_unknown_devices"_s, taken->listsUnknown},
               {u"received"_s, taken->received}});
    return sayWhatStayed(*taken, another);
}

} // namespace

StickCommands::StickCommands(CLI::App &app)
    : m_group(app.add_subcommand("stick", "Carry sealed records without a network; nothing is opened"))
{
    m_group->require_subcommand(1);
    m_export = m_group->add_subcommand("export", "Copy what is not received yet, and read it back");
    m_export->footer("Example:\n  prystanctl stick export --dir ./kiosk --stick /media/me/STICK");
    m_import = m_group->add_subcommand("import", "Take what others copied, and leave a receipt");
    m_import->footer("What it prints:\n"
                     "  events          records of other devices on the stick, taken here, each once\n"
                     "  damaged         records that are listed on the stick, and are not there or not whole\n"
                     "  unknown_device  records of a device that the manifest here does not list\n"
                     "  lists_refused   lists that are not whole, or another organisation's\n"
                     "  lists_of_unknown_devices   lists of this organisation by a device that is not known here yet\n"
                     "  received        own records that another device now says it has\n"
                     "Exits 1 when something was left on the stick: one of them but events and received is not "
                     "0.\n\nExample:\n  prystanctl stick import --dir ./office --stick /media/me/STICK");
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
    return m_export->parsed() ? copyTo(round) : copyFrom(round, isOfAnother(m_stick, device.membership().card()));
}

} // namespace prystan::ctl
