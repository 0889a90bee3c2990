// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <QString>
#include <map>
#include <optional>
#include <set>
#include <span>

namespace prystan::storage {

// One event by its place in the chain and its bytes.
struct Place {
    qint64 seq = 0;
    QByteArray sha256;
};

// A directory of sealed events, one file each, named <seq, ten digits>-<sha256 in hex>.age: the name tells
// what the bytes must be. An empty file of the same name that ends in .gone says that these bytes were taken away and
// are not to come back; it holds the place in the chain. Invariant: the listing in memory is what lies in the
// directory.
class Outbox
{
public:
    // Lists the directory (made when missing) and removes what an interrupted write left behind.
    [[nodiscard]] static Result<Outbox> open(const QString &directory);

    // Every event written, fsynced, renamed, the directory fsynced, then read back from the medium. Existing
    // files are written anew: after a failed fsync nobody knows what is on the disk. Corrupt when the seq is
    // taken by other bytes, Refused when these are to be gone.
    [[nodiscard]] Status put(std::span<const SealedEvent> events);
    // Writes one file beside whatever else has this seq.
    [[nodiscard]] Status restore(const SealedEvent &event);
    // NotFound, or Corrupt when the bytes are not what the name says.
    [[nodiscard]] Result<QByteArray> read(qint64 seq, const QByteArray &sha256) const;
    void remove(qint64 seq, const QByteArray &sha256);
    // Durably: their marks, and the files away.
    [[nodiscard]] Status markGone(std::span<const Place> places);
    [[nodiscard]] Status drop(std::span<const Place> places);

    // Hashes by name; more than one for a seq only after damage.
    [[nodiscard]] const std::map<qint64, std::set<QByteArray>> &files() const { return m_files; }
    [[nodiscard]] std::set<QByteArray> namesOf(qint64 seq) const;
    [[nodiscard]] const std::map<qint64, QByteArray> &gone() const { return m_gone; }
    [[nodiscard]] bool isGone(qint64 seq, const QByteArray &sha256) const;
    [[nodiscard]] qint64 last() const;
    // The one hash that the names give for this seq.
    [[nodiscard]] std::optional<QByteArray> hashOf(qint64 seq) const;

private:
    explicit Outbox(QString directory);
    void list();
    void note(qint64 seq, const QByteArray &sha256, bool gone);
    void forget(const Place &place);
    [[nodiscard]] QString pathOf(qint64 seq, const QByteArray &sha256, const char *ending = "age") const;
    [[nodiscard]] Status place(std::span<const SealedEvent> events);
    [[nodiscard]] Status moveIntoPlace(const SealedEvent &event);
    [[nodiscard]] Status readBack(const SealedEvent &event) const;

    QString m_directory;
    std::map<qint64, std::set<QByteArray>> m_files;
    std::map<qint64, QByteArray> m_gone; // the first by name
};

} // namespace prystan::storage
