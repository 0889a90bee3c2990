// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"

#include "primitives.h"
#include "rows.h"

#include <QJsonDocument>
#include <algorithm>

namespace prystan::storage {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray chainHash(const QByteArray &prev, qint64 seq, const QString &time, const AuditEntry &entry)
{
    const QJsonObject row{{QStringLiteral("seq"), seq},
                          {QStringLiteral("time"), time},
                          {QStringLiteral("action"), entry.action},
                          {QStringLiteral("subject"), entry.subject},
                          {QStringLiteral("reason"), entry.reason}};
    return crypto::sha256(prev + QJsonDocument(row).toJson(QJsonDocument::Compact));
}

AuditEntry entryOf(const Statement &row)
{
    return {row.text(1), row.text(2), row.text(3), QDateTime::fromString(row.text(4), Qt::ISODateWithMs)};
}

} // namespace

Result<AuditMark> auditHead(const Connection &connection)
{
    auto newest = connection.prepare("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    if (!newest)
        return passOn(newest);
    const auto row = newest->step();
    if (!row)
        return passOn(row);
    return *row ? AuditMark{newest->number(0), newest->blob(1)} : AuditMark{};
}

Result<QByteArray> auditHash(const Connection &connection, qint64 seq)
{
    auto row = connection.prepare("SELECT hash FROM audit WHERE seq = ?");
    if (!row)
        return passOn(row);
    const auto found = row->bind(1, seq).step();
    if (!found)
        return passOn(found);
    return *found ? Result<QByteArray>(row->blob(0)) : failure(ErrorCode::NotFound);
}

Status writeAudit(const Connection &connection, const AuditEntry &entry)
{
    const auto head = auditHead(connection);
    if (!head)
        return passOn(head);
    auto insert = connection.prepare("INSERT INTO audit(seq, time, action, subject, reason, hash) VALUES(?,?,?,?,?,?)");
    if (!insert)
        return passOn(insert);
    const qint64 seq = head->seq + 1;
    const QString time = timeText(entry.time);
    insert->bind(1, seq).bind(2, time).bind(3, entry.action).bind(4, entry.subject).bind(5, entry.reason);
    insert->bind(6, chainHash(head->hash, seq, time, entry));
    return insert->run();
}

Result<std::vector<AuditEntry>> readAudit(const Connection &connection, int limit)
{
    auto rows = connection.prepare("SELECT seq, action, subject, reason, time FROM audit ORDER BY seq DESC LIMIT ?");
    if (rows)
        rows->bind(1, qint64(std::max(limit, 0)));
    auto entries = allRows<std::vector<AuditEntry>>(std::move(rows), entryOf);
    if (entries)
        std::ranges::reverse(*entries);
    return entries;
}

Status checkAudit(const Connection &connection)
{
    auto rows = connection.prepare("SELECT seq, action, subject, reason, time, hash FROM audit ORDER BY seq");
    if (!rows)
        return passOn(rows);
    QByteArray prev;
    for (qint64 expected = 1;; ++expected) {
        const auto row = rows->step();
        if (!row)
            return passOn(row);
        if (!*row)
            return {};
        const QByteArray hash = rows->blob(5);
        if (rows->number(0) != expected || hash != chainHash(prev, expected, rows->text(4), entryOf(*rows)))
            return failure(ErrorCode::Corrupt, int(expected));
        prev = hash;
    }
}

} // namespace prystan::storage
