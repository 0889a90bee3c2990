// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traces.h"

namespace prystan::journey {

// While it lives, every process that is started notes what it writes and which names it opens
// (tests/fault/writewatch.cpp), also after it has replaced its image.
class Watched
{
public:
    explicit Watched(const Traces &traces);
    ~Watched();
    Watched(const Watched &) = delete;
    Watched &operator=(const Watched &) = delete;

    struct Found {
        int writes = 0, names = 0;
        qint64 bytes = 0; // written
        QStringList leaks; // "write to 5: needle", and names of SQLite's temporary files
        bool sawDatabase = false; // device.db was opened: the library was really loaded
    };
    enum class Output { Silent, Prints }; // Prints: what goes to standard output is what was asked for
    [[nodiscard]] Found searchFor(const Needles &needles, Output output = Output::Silent) const;
    void forget() const; // what was noted so far

private:
    QTemporaryDir m_folder; // outside of what `traces` searches
    QString m_notes;
};

} // namespace prystan::journey
