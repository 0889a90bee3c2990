// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicedatabase.h"

#include "migrations.h"

// The part of device.db that is written once, when the device is enrolled.
namespace prystan::storage {

namespace {

constexpr auto kPutMeta = "INSERT INTO meta(key, value) VALUES(?,?)";

Status putMeta(const Connection &connection, const QString &key, const QString &value)
{
    auto insert = connection.prepare(kPutMeta);
    return insert ? insert->bind(1, key).bind(2, value.toUtf8()).run() : Status(passOn(insert));
}

Status putSigningKeys(const Connection &connection, const crypto::SigningKeyPair &pair)
{
    auto insert = connection.prepare(kPutMeta);
    if (!insert)
        return passOn(insert);
    if (const Status done = insert->bind(1, QStringLiteral("signing_public")).bind(2, pair.publicKey).run(); !done)
        return done;
    return insert->bind(1, QStringLiteral("signing_secret")).bind(2, pair.secretKey).run();
}

Status putReaderKeys(const Connection &connection, const std::map<Compartment, QByteArray> &keys)
{
    auto insert = connection.prepare("INSERT INTO reader_key(compartment, epoch, public) VALUES(?,1,?)");
    if (!insert)
        return passOn(insert);
    for (const auto &[compartment, key] : keys) {
        if (const Status done = insert->bind(1, toWord(compartment)).bind(2, key).run(); !done)
            return done;
    }
    return {};
}

Status putFacts(const Connection &connection, const DeviceFacts &facts)
{
    const std::map<QString, QString> texts{
        {QStringLiteral("org"), facts.info.org},
        {QStringLiteral("org_name"), facts.info.orgName},
        {QStringLiteral("device"), facts.info.device},
        {QStringLiteral("device_label"), facts.info.deviceLabel},
        {QStringLiteral("mode"), facts.info.mode},
        {QStringLiteral("demo"), facts.info.demo ? QStringLiteral("1") : QStringLiteral("0")},
        {QStringLiteral("created"), facts.info.created.toUTC().toString(Qt::ISODateWithMs)},
    };
    for (const auto &[key, value] : texts) {
        if (const Status done = putMeta(connection, key, value); !done)
            return done;
    }
    if (const Status done = putSigningKeys(connection, facts.signing); !done)
        return done;
    return putReaderKeys(connection, facts.readerKeys);
}

Result<std::map<QString, QString>> readTexts(const Connection &connection)
{
    auto rows = connection.prepare("SELECT key, value FROM meta WHERE key NOT LIKE 'signing%'");
    if (!rows)
        return passOn(rows);
    std::map<QString, QString> texts;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return passOn(row);
        if (!*row)
            return texts;
        texts[rows->text(0)] = QString::fromUtf8(rows->blob(1));
    }
}

Result<crypto::SigningKeyPair> readSigningKeys(const Connection &connection)
{
    auto rows = connection.prepare("SELECT (SELECT value FROM meta WHERE key = 'signing_public'),"
                                   " (SELECT value FROM meta WHERE key = 'signing_secret')");
    if (!rows)
        return passOn(rows);
    const auto row = rows->step();
    if (!row)
        return passOn(row);
    crypto::SigningKeyPair pair{rows->blob(0), rows->secret(1)};
    if (pair.publicKey.size() != 32 || pair.secretKey.size() != 64)
        return failure(ErrorCode::Corrupt);
    return pair;
}

Result<std::map<Compartment, QByteArray>> readReaderKeys(const Connection &connection)
{
    auto rows = connection.prepare("SELECT compartment, public FROM reader_key ORDER BY epoch");
    if (!rows)
        return passOn(rows);
    std::map<Compartment, QByteArray> keys;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return passOn(row);
        if (!*row)
            return keys;
        if (const auto compartment = fromWord<Compartment>(rows->text(0)))
            keys[*compartment] = rows->blob(1);
    }
}

} // namespace

Status DeviceDatabase::create(const QString &path, const SecretBuffer &key, const DeviceFacts &facts)
{
    if (const Status made = Connection::createFile(path); !made)
        return made;
    const auto connection = Connection::open(path, key);
    if (!connection)
        return passOn(connection);
    if (const Status migrated = migrate(*connection, deviceSchema()); !migrated)
        return migrated;
    Transaction transaction(*connection);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    if (const Status put = putFacts(*connection, facts); !put)
        return put;
    if (const Status done = transaction.commit(); !done)
        return done;
    return connection->checkpoint();
}

Result<DeviceFacts> DeviceDatabase::facts() const
{
    auto texts = readTexts(m_connection);
    auto signing = readSigningKeys(m_connection);
    auto readers = readReaderKeys(m_connection);
    if (!texts || !signing || !readers)
        return failure(ErrorCode::Corrupt);
    const auto text = [&](const char *key) { return (*texts)[QLatin1String(key)]; };
    DeviceFacts facts{{}, std::move(*signing), std::move(*readers)};
    facts.info.org = text("org");
    facts.info.orgName = text("org_name");
    facts.info.device = text("device");
    facts.info.deviceLabel = text("device_label");
    facts.info.mode = text("mode");
    facts.info.demo = text("demo") == QLatin1String("1");
    facts.info.created = QDateTime::fromString(text("created"), Qt::ISODateWithMs);
    if (facts.info.org.isEmpty() || facts.info.device.isEmpty())
        return failure(ErrorCode::Corrupt);
    return facts;
}

} // namespace prystan::storage
