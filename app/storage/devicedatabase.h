// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "devicefacts.h"

#include <span>

namespace prystan::storage {

// device.db: the rows of the chain, audit, settings, and copies of the facts and the manifest. Opens with no person
// and holds no person data.
class DeviceDatabase
{
public:
    [[nodiscard]] static Status create(const QString &path, const SecretBuffer &key, const QByteArray &facts);
    [[nodiscard]] static Result<DeviceDatabase> open(const QString &path, const SecretBuffer &key);

    void close() { m_connection.close(); } // answers nothing and takes nothing any more
    // Copies of device.json and manifest.json; empty when never put.
    enum class Copy { Facts, Manifest };
    [[nodiscard]] Result<QByteArray> copy(Copy which) const;
    [[nodiscard]] Status putCopy(Copy which, const QByteArray &bytes) const;
    // Devices that no manifest lists yet; `by` empty: this one let it in. By device id.
    [[nodiscard]] Status putGrant(const LetIn &grant) const;
    [[nodiscard]] Status dropGrant(const QString &device) const;
    [[nodiscard]] Result<std::vector<LetIn>> grants() const;
    [[nodiscard]] const ChainHead &head() const { return m_head; } // of the rows

    // All rows and audit entries in one commit. Rows that are there already and equal are left alone; a seq
    // taken by another file is Corrupt. `saved`: null where nobody knows any more when that was.
    [[nodiscard]] Status store(std::span<const SealedEvent> events, std::span<const AuditEntry> audit,
                               const QDateTime &saved = {});
    // Puts a damaged row right.
    [[nodiscard]] Status overwrite(const SealedEvent &event);
    // The sealed bytes out of the rows, in one commit. NotFound, Refused (pruning what is not delivered): nothing
    // was taken. The bytes lie in free pages and in the log no more once this succeeds.
    [[nodiscard]] Status shed(std::span<const qint64> seqs, Gone why, std::span<const AuditEntry> audit) const;
    // The row of an event whose bytes were taken away, whatever stood there.
    [[nodiscard]] Status putGone(const SealedEvent &event, std::span<const AuditEntry> audit);
    [[nodiscard]] Status noteDelivered(std::span<const qint64> seqs, const QDateTime &when) const;
    // As Dispatch says.
    [[nodiscard]] Result<qint64> noteReceived(const EventPlace &upTo, const QDateTime &when) const;
    [[nodiscard]] Result<std::vector<qint64>> waitingAfter(qint64 seq, int limit) const; // no server has them
    [[nodiscard]] Result<std::vector<KeptEvent>> kept() const;
    [[nodiscard]] Result<std::vector<qint64>> gone(qint64 after, qint64 upTo) const;
    [[nodiscard]] Status confirm(std::span<const SealedEvent> events) const; // read back from the medium
    [[nodiscard]] Result<std::optional<SealedEvent>> row(qint64 seq) const;
    [[nodiscard]] Result<std::vector<qint64>> seqsAfter(qint64 seq, int limit) const;
    [[nodiscard]] Result<std::vector<SealedEvent>> rowsAfter(qint64 seq, int limit) const;
    [[nodiscard]] Result<std::vector<EventPlace>> takenAway(Gone why) const;
    [[nodiscard]] Result<qint64> notDelivered() const;

    [[nodiscard]] Result<QString> setting(const QString &key) const; // empty when never set
    [[nodiscard]] Status setSetting(const QString &key, const QString &value) const;
    [[nodiscard]] const Connection &connection() const { return m_connection; }

private:
    explicit DeviceDatabase(Connection connection);
    [[nodiscard]] Status insert(const SealedEvent &event, const QDateTime &saved) const;
    [[nodiscard]] Status empty(qint64 seq, Gone why) const;
    [[nodiscard]] Status put(const SealedEvent &event, int gone) const;
    [[nodiscard]] Status write(std::span<const AuditEntry> audit) const;
    [[nodiscard]] Status loadHead();

    Connection m_connection;
    ChainHead m_head;
};

} // namespace prystan::storage
