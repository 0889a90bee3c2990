// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "primitives.h"
#include "store.h"
#include "systemclock.h"

#include <QStringList>
#include <QTemporaryDir>

// An organisation around programs that are killed: it lets devices in, and reads afterwards what they hold.
namespace prystan::tests {

// What was found in a directory after a kill. Invariant of a good one: nothing but `records` and `audits`.
struct AfterKill {
    QStringList wrong; // in words
    int records = 0; // events, each of them there twice and in its place in the chain
    int audits = 0; // rows of the audit chain
};

class Office
{
public:
    Office();
    // The office's own directory, which a staff device's program may be started on.
    [[nodiscard]] QString path() const { return folder(QStringLiteral("office")); }
    [[nodiscard]] QString folder(const QString &name) const { return m_parent.filePath(name); }
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] QByteArray card() const; // as a scanner types it
    [[nodiscard]] QByteArray grantFor(const QByteArray &request); // likewise; empty: refused
    void letIn(const QString &name, DeviceMode mode); // makes a device in that folder
    [[nodiscard]] QString registerSomeone(const QString &directory); // as prystanctl does it; the code

    // Opens the directory as a start does, once the program is dead: everything acknowledged has to be there.
    [[nodiscard]] AfterKill lookAt(const QString &directory, const QStringList &acknowledged);

private:
    QTemporaryDir m_parent;
    platform::SystemClock m_clock;
    SecretBuffer m_passphrase;
    std::map<std::string, SecretBuffer> m_keys;
};

} // namespace prystan::tests
