// SPDX-License-Identifier: GPL-3.0-or-later
#include "stickcommands.h"

#include "commands.h"
#include "desk.h"
#include "publicfiles.h"
#include "stickimport.h"

#include <cstdio>
#include <unistd.h>

namespace prystan::ctl {

using namespace Qt::StringLiterals;
using storage::DataDirectory;
using storage::StickExport;
using storage::StickFile;
using storage::StickImport;

namespace {

// An open device and what of it may travel.
class Device
{
public:
    explicit Device(std::unique_ptr<DataDirectory> directory)
        : m_directory(std::move(directory))
        , m_own{m_worker,
                m_clock,
                m_directory->log(),
                m_directory->membership(),
                m_directory->dispatch(),
                m_directory->arrivals()}
        , m_public(m_own)
    { }
    [[nodiscard]] DataDirectory &directory() { return *m_directory; }
    [[nodiscard]] QDateTime now() const { return m_clock.nowUtc(); }
    [[nodiscard]] sync::PublicFiles &publicFiles() { return m_public; }
    [[nodiscard]] std::optional<std::vector<StickFile>> ownFiles()
    {
        auto own = m_public.own();
        if (!own)
            return std::nullopt;
        std::vector<StickFile> files;
        for (sync::PublicFile &file : *own)
            files.push_back({std::move(file.name), std::move(file.bytes)});
        return files;
    }
    [[nodiscard]] bool take(const std::vector<StickFile> &files)
    {
        std::vector<sync::PublicFile> all;
        for (const StickFile &file : files)
            all.push_back({file.name, file.bytes});
        return m_public.take(all).has_value();
    }

private:
    platform::SystemClock m_clock;
    std::unique_ptr<DataDirectory> m_directory;
    platform::WorkerThread m_worker;
    sync::OwnStore m_own;
    sync::PublicFiles m_public;
};

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

Result<StickImport::Found> readAll(StickImport &import)
{
    for (;;) {
        auto found = import.step();
        if (!found || found->finished)
            return found;
    }
}

int copyTo(Device &device, const QString &stick)
{
    auto files = device.ownFiles();
    if (!files)
        return complain(Error{ErrorCode::Io}, "stick export");
    StickExport copy(stick, {device.directory().log(), device.directory().arrivals()}, std::move(*files), device.now());
    for (;;) {
        const auto progress = copy.step();
        if (!progress)
            return complain(progress.error(), "stick export");
        showProgress(progress->done, progress->total);
        if (progress->finished)
            break;
    }
    endProgress();
    printLine({{u"what"_s, u"export"_s}, {u"events"_s, copy.events()}});
    return Done;
}

// The manifest first: it says whose events are to be believed.
int copyFrom(Device &device, const QString &stick)
{
    DataDirectory &directory = device.directory();
    StickImport looking(stick, directory.log(), nullptr, device.now());
    StickImport reading(stick, directory.log(), directory.arrivals(), device.now());
    const auto looked = readAll(looking);
    if (!looked)
        return complain(looked.error(), "stick import");
    const bool taken = device.take(looking.files());
    const auto found = readAll(reading);
    if (!taken || !found)
        return complain(found ? Error{ErrorCode::Io} : found.error(), "stick import");
    if (directory.arrivals() != nullptr) {
        const auto answer = device.ownFiles();
        const Status written = answer ? storage::writeStickFiles(stick, *answer) : Status(failure(ErrorCode::Io));
        if (!written)
            return complain(written.error(), "stick import");
    }
    printLine({{u"what"_s, u"import"_s},
               {u"events"_s, found->events},
               {u"damaged"_s, found->damaged},
               {u"unknown_device"_s, found->unknown},
               {u"lists_refused"_s, found->listsRefused},
               {u"received"_s, device.publicFiles().received()}});
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
        return complain(directory.error(), "open");
    Device device(std::move(*directory));
    const QString stick = QString::fromStdString(m_stick);
    return m_export->parsed() ? copyTo(device, stick) : copyFrom(device, stick);
}

} // namespace prystan::ctl
