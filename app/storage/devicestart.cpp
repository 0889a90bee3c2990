// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicestart.h"

#include "files.h"
#include "rebuild.h"

#include <QFile>

namespace prystan::storage {

namespace {

constexpr qint64 kLargestFacts = 64 << 10;

QString databasePath(const QString &directory)
{
    return directory + QStringLiteral("/device.db");
}

QString factsPath(const QString &directory)
{
    return directory + QStringLiteral("/device.json");
}

Result<DeviceFacts> readFacts(const QString &directory, const crypto::DeviceKeys &keys)
{
    const auto json = readFile(factsPath(directory), kLargestFacts);
    return json ? decodeFacts(*json, keys) : Result<DeviceFacts>(passOn(json));
}

bool isLost(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Corrupt;
}

Result<DeviceDatabase> makeDatabase(const QString &directory, const crypto::DeviceKeys &keys, const QByteArray &facts)
{
    const SecretBuffer key = keys.database();
    if (const Status made = DeviceDatabase::create(databasePath(directory), key, facts); !made)
        return passOn(made);
    return DeviceDatabase::open(databasePath(directory), key);
}

Result<StartedDevice> rebuild(const QString &directory, const crypto::DeviceKeys &keys, DeviceFacts facts)
{
    if (const Status moved = Connection::setAside(databasePath(directory)); !moved)
        return passOn(moved);
    auto database = makeDatabase(directory, keys, encodeFacts(facts));
    if (!database)
        return passOn(database);
    return StartedDevice{std::move(*database), std::move(facts), true};
}

// The database is whole, or was emptied: its copy stands in for a lost file, and a lost copy is written again. Neither
// write is needed for going on.
Result<StartedDevice> withDatabase(const QString &directory, const crypto::DeviceKeys &keys, DeviceDatabase database,
                                   Result<DeviceFacts> facts)
{
    const auto copy = database.copy(DeviceDatabase::Copy::Facts);
    if (facts) {
        const QByteArray json = encodeFacts(*facts);
        if (!copy || *copy != json)
            (void)database.putCopy(DeviceDatabase::Copy::Facts, json);
        return StartedDevice{std::move(database), std::move(*facts), copy && copy->isEmpty()};
    }
    if (!isLost(facts.error()) || !copy)
        return passOn(facts);
    auto restored = decodeFacts(*copy, keys);
    if (!restored)
        return passOn(restored);
    (void)replaceDurably(factsPath(directory), bytesOf(*copy));
    return StartedDevice{std::move(database), std::move(*restored)};
}

// A step of the migration that comes upon a page which does not fit ends with no more than an error.
bool isUnreadable(const Error &error, const QString &path, const SecretBuffer &key)
{
    if (error != Error{ErrorCode::Io, 0})
        return error.code == ErrorCode::Corrupt;
    const auto connection = Connection::open(path, key);
    return connection && connection->soundness() == Connection::Soundness::Damaged;
}

// With every row that can still be read, where a part cannot; an emptied or missing one is left to the caller.
Result<DeviceDatabase> openOrSalvage(const QString &directory, const SecretBuffer &key, Look look, bool *salvaged)
{
    const QString path = databasePath(directory);
    auto opened = DeviceDatabase::open(path, key);
    const bool damaged = opened
        ? look == Look::Complete && opened->connection().soundness() == Connection::Soundness::Damaged
        : isUnreadable(opened.error(), path, key);
    if (!damaged)
        return opened;
    opened = failure(ErrorCode::Corrupt); // closes it
    *salvaged = rebuildDeviceDatabase(directory, key).has_value();
    return DeviceDatabase::open(path, key);
}

} // namespace

Result<crypto::DeviceKeys> readDeviceKeys(const QString &directory)
{
    auto file = readFile(directory + QStringLiteral("/device.key"), crypto::DeviceKeys::kSeedBytes);
    if (!file)
        return passOn(file);
    SecretBuffer seed = SecretBuffer::copyOf(bytesOf(*file));
    file->fill('\0');
    return crypto::DeviceKeys::fromSeed(std::move(seed));
}

Result<StartedDevice> startDevice(const QString &directory, const crypto::DeviceKeys &keys, Look look)
{
    bool salvaged = false;
    auto facts = readFacts(directory, keys);
    auto database = openOrSalvage(directory, keys.database(), look, &salvaged);
    if (database) {
        auto started = withDatabase(directory, keys, std::move(*database), std::move(facts));
        if (started && salvaged)
            started->rebuilt = true;
        return started;
    }
    if (!isLost(database.error()))
        return passOn(database);
    return facts ? rebuild(directory, keys, std::move(*facts)) : Result<StartedDevice>(passOn(database));
}

Status writeDevice(const QString &directory, const crypto::DeviceKeys &keys, const DeviceFacts &facts)
{
    const QByteArray json = encodeFacts(facts);
    if (const auto database = makeDatabase(directory, keys, json); !database)
        return passOn(database);
    for (const QString &box : {QStringLiteral("/outbox"), QStringLiteral("/spare")}) {
        if (const Status made = makeDirectory(directory + box); !made && made.error().code != ErrorCode::AlreadyExists)
            return made;
    }
    return replaceDurably(factsPath(directory), bytesOf(json));
}

} // namespace prystan::storage
