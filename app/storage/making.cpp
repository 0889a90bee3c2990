// SPDX-License-Identifier: GPL-3.0-or-later
#include "making.h"

#include "files.h"
#include "readerdatabase.h"

namespace prystan::storage {

Result<CompartmentKeys> makeReaderDatabases(const QString &directory, const std::vector<ReaderIdentity> &identities)
{
    CompartmentKeys keys;
    for (const ReaderIdentity &one : identities) {
        const auto compartment = fromWord<Compartment>(one.compartment);
        if (!compartment) // of a newer version: it comes with the next grant
            continue;
        const std::string word = one.compartment.toStdString();
        if (!keys.contains(word))
            keys.emplace(word, SecretBuffer::random(Connection::kKeyBytes));
        const QString path = QStringLiteral("%1/%2.db").arg(directory, one.compartment);
        const auto identity = age::Identity::fromKey(SecretBuffer::copyOf(bytesOf(one.identity)));
        if (!identity)
            return passOn(identity);
        if (const Status put = ReaderDatabase::putIdentity(path, keys[word], *compartment, one.epoch, *identity); !put)
            return passOn(put);
    }
    return keys;
}

Status writeDeviceKey(const QString &directory, const crypto::DeviceKeys &keys)
{
    return replaceDurably(directory + QStringLiteral("/device.key"), keys.seed().bytes());
}

} // namespace prystan::storage
