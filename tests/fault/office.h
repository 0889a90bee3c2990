// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyholders.h"
#include "primitives.h"
#include "store.h"
#include "systemclock.h"

#include <QStringList>
#include <QTemporaryDir>

// An organisation around programs that are killed: it lets devices in, and reads afterwards what they hold.
namespace prystan::tests {

// What was found in a directory after a kill. Invariant of a good one: nothing `wrong`.
struct AfterKill {
    QStringList wrong; // in words
    int records = 0; // events, each of them there twice and in its place in the chain
    int audits = 0; // rows of the audit chain
    int passphrases = 0; // tried
};

class Office
{
public:
    Office();
    // The office's own directory, which a staff device's program may be started on.
    [[nodiscard]] QString path() const { return folder(QStringLiteral("office")); }
    [[nodiscard]] QString folder(const QString &name) const { return m_parent.filePath(name); }
    [[nodiscard]] KeyHolders &people() { return m_people; } // who opens the office; the first: its founder
    void letSomebodyIn(const QString &name, const QString &passphrase);
    [[nodiscard]] QByteArray card() const; // as a scanner types it
    [[nodiscard]] QByteArray grantFor(const QByteArray &request); // likewise; empty: refused
    void letIn(const QString &name, DeviceMode mode); // makes a device in that folder
    enum class Who { Family, Adult, Child };
    [[nodiscard]] Promises registerThem(const QString &directory, const std::vector<Who> &all); // as prystanctl does it

    // Opens the directory as a start does, once the program is dead: everything promised has to hold.
    [[nodiscard]] AfterKill lookAt(const QString &directory, Promises &promises);

private:
    void takeKeys(storage::DataDirectory &office, bool own, AfterKill &found);

    QTemporaryDir m_parent;
    platform::SystemClock m_clock;
    KeyHolders m_people;
    int m_codes = 0; // given out
    CompartmentKeys m_keys;
};

} // namespace prystan::tests
