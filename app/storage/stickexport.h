// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch.h"
#include "onworker.h"
#include "sticklist.h"

namespace prystan::storage {

// Beside whatever else is on the stick; durable when it returns.
[[nodiscard]] Status writeStickFiles(const QString &stick, const std::vector<PublicFile> &files);
// One of them, as it lies there; nobody has looked at what it says.
[[nodiscard]] Result<QByteArray> readStickFile(const QString &stick, const QString &name);

// This device, for who carries to or from a stick. Its own disk is asked on the worker; the stick is read and written
// in the calling thread, which is another one, so that a stick that hangs holds up nobody who saves.
struct StickDevice {
    Worker &worker;
    DeviceLog &log;
    Arrivals *arrivals = nullptr; // null: kiosk, volunteer

    template<typename T> [[nodiscard]] T ask(std::function<T()> job) const
    {
        return onWorker<T>(worker, std::move(job)).takeResult();
    }
};

// Copies sealed events to a stick: what this device made and no receipt covers yet, and on a staff device all that came
// from others. Written beside its place, synced, read back from the medium, then renamed; until then whoever reads the
// stick passes it over. An earlier copy of this device goes once the new one is whole. No link on the stick is followed
// (Corrupt), neither to write nor to take away. Layout in app/DESIGN.md.
// A slice a call.
class StickExport
{
public:
    StickExport(QString stick, const StickDevice &device, std::vector<PublicFile> files, const QDateTime &now);
    ~StickExport();
    StickExport(const StickExport &) = delete;
    StickExport &operator=(const StickExport &) = delete;

    struct Progress {
        qint64 done = 0, total = 0; // events, written and read back each count
        bool finished = false;
    };
    // DiskFull, Io, DiskFailed, Corrupt; what was written so far is taken away when this object goes.
    [[nodiscard]] Result<Progress> step();
    [[nodiscard]] qint64 events() const { return qint64(m_listed.size()); }

private:
    enum class Phase { Gather, WriteOwn, WriteOthers, Lists, ReadBack, Publish, Finished };
    [[nodiscard]] Status gather();
    [[nodiscard]] Status writeOwn();
    [[nodiscard]] Status writeOthers();
    [[nodiscard]] Status write(const std::vector<Parcel> &parcels);
    [[nodiscard]] Status writeLists();
    [[nodiscard]] Status readBack();
    [[nodiscard]] Status publish();
    [[nodiscard]] QString partPath(std::size_t part) const;
    [[nodiscard]] QString accountOf(const QString &device) const;

    StickDevice m_device;
    DeviceInfo m_info;
    Manifest m_manifest; // as it was at the beginning
    std::vector<PublicFile> m_files;
    QString m_stick, m_top, m_name, m_place; // m_top: <stick>/prystan; the folder's name; where it is being written
    QDateTime m_now;
    Phase m_phase = Phase::Gather;
    std::set<qint64> m_own; // still to be written
    qint64 m_after = 0; // place or number that was looked at last
    qint64 m_total = 0;
    std::vector<ListedEvent> m_listed; // written
    std::size_t m_readBack = 0;
};

} // namespace prystan::storage
