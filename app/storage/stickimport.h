// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch.h"
#include "stickexport.h"

#include <deque>

namespace prystan::storage {

// Reads what others copied to a stick. Nothing on it is believed: names come from the lists' hashes, sizes are bounded,
// links are not followed, each event must carry the signature of a device that the manifest lists. Importing twice
// changes nothing. A slice a call. A device without arrivals takes the public files alone.
class StickImport
{
public:
    struct Found {
        qint64 events = 0; // of other devices, whole and signed, each once
        qint64 damaged = 0; // listed, and not there or other bytes
        qint64 unknown = 0; // of a device that the manifest here does not list
        qint64 listsRefused = 0; // not whole, not signed by a device of the organisation, another organisation's
        qint64 listsUnknown = 0; // says that it is of this organisation, by a device that is not listed here
        bool finished = false;
    };
    StickImport(const QString &stick, const StickDevice &device, const QDateTime &now);
    // NotFound: nothing of Prystan is on it.
    [[nodiscard]] Result<Found> step();
    // After the first slice; nobody has looked at what they say.
    [[nodiscard]] const std::vector<PublicFile> &files() const { return m_files; }

private:
    [[nodiscard]] Status lookAround();
    [[nodiscard]] bool openNextList();
    [[nodiscard]] Status takeSlice();
    [[nodiscard]] std::optional<SealedEvent> read(const ListedEvent &listed);

    QString m_top;
    StickDevice m_device;
    QDateTime m_now;
    Manifest m_manifest; // while one list is read
    bool m_looked = false;
    std::deque<QString> m_parts; // folders still to be read
    QString m_part;
    std::deque<ListedEvent> m_listed; // of this part, still to be read
    std::set<EventPlace> m_seen; // several copies may hold the same
    Found m_found;
    std::vector<PublicFile> m_files;
};

} // namespace prystan::storage
