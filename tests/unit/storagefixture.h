// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicestart.h"
#include "primitives.h"
#include "store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// What the tests of the storage layer share: a clock that stands still, an organisation in a temporary
// directory, and sealed events that carry on its chain.
namespace prystan::tests {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9, 10), Qt::UTC);
    }
    [[nodiscard]] QDate today() const override { return {2024, 5, 6}; }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
};

inline constexpr auto kCanary = "Solomiia-Canary-Тетяна";

class Organisation
{
public:
    explicit Organisation(const QString &mode = QStringLiteral("staff"))
    {
        const auto made = storage::DataDirectory::init(path(), {QStringLiteral("Test"), mode, false, {}}, FixedClock());
        m_ok = made.has_value();
        if (made)
            passphrase = made->passphrase.clone();
    }
    [[nodiscard]] bool isOk() const { return m_ok; }
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return m_root.filePath(QStringLiteral("data") + (name.isEmpty() ? name : u'/' + name));
    }
    [[nodiscard]] QString root() const { return m_root.path(); }
    [[nodiscard]] std::unique_ptr<storage::DataDirectory> open() const
    {
        auto opened = storage::DataDirectory::open(path());
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] SecretBuffer databaseKey() const
    {
        const auto keys = storage::readDeviceKeys(path());
        return keys ? keys->database() : SecretBuffer();
    }

    SecretBuffer passphrase;

private:
    QTemporaryDir m_root;
    bool m_ok = false;
};

inline AuditEntry auditEntry(const QString &action = QStringLiteral("save"))
{
    return {action, QStringLiteral("subject-id"), QStringLiteral("verify"), FixedClock().nowUtc()};
}

// `count` events behind the head, sealed to the child compartment.
inline std::vector<SealedEvent> nextEvents(storage::DataDirectory &directory, int count)
{
    DeviceLog &log = directory.log();
    ChainHead head = *log.head();
    std::vector<SealedEvent> events;
    for (int i = 0; i < count; ++i) {
        SealedEvent event;
        const QByteArray plain = QByteArray(kCanary) + crypto::randomId().toLatin1() + QByteArray(4000, ' ');
        event.sealed = *directory.sealer().seal(Compartment::Child, plain);
        event.header = {log.info().org, log.info().device, head.seq + 1, head.sha256, crypto::sha256(event.sealed)};
        event.signature = log.sign(signedBytes(event.header));
        head = {event.header.seq, event.header.sha256};
        events.push_back(std::move(event));
    }
    return events;
}

inline bool sameEvents(const std::vector<SealedEvent> &a, const std::vector<SealedEvent> &b)
{
    return std::ranges::equal(a, b, [](const SealedEvent &x, const SealedEvent &y) {
        return x.header == y.header && x.signature == y.signature && x.sealed == y.sealed;
    });
}

inline QStringList filesIn(const QString &directory)
{
    return QDir(directory).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline bool flipBit(const QString &path, qsizetype at)
{
    QByteArray bytes = contentOf(path);
    bytes[at] = char(bytes[at] ^ 4);
    return overwrite(path, bytes);
}

// Both copies of every event are there: the files by name and content, the rows by value.
inline bool isTwiceOnDisk(const Organisation &org, storage::DataDirectory &directory,
                          const std::vector<SealedEvent> &events)
{
    const auto rows = directory.log().eventsAfter(0, 100000);
    if (!rows)
        return false;
    return std::ranges::all_of(events, [&](const SealedEvent &event) {
        const QString name = QStringLiteral("outbox/%1-%2.age")
                                 .arg(event.header.seq, 10, 10, QLatin1Char('0'))
                                 .arg(QString::fromLatin1(event.header.sha256.toHex()));
        const auto row = std::ranges::find_if(*rows, [&](const SealedEvent &r) { return r.header == event.header; });
        return contentOf(org.path(name)) == event.sealed && row != rows->end() && row->sealed == event.sealed;
    });
}

} // namespace prystan::tests
