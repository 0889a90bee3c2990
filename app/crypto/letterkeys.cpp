// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterkeys.h"

#include "primitives.h"

namespace prystan::crypto {

age::Identity letterKey(const SecretBuffer &seed, const QString &compartment)
{
    return *age::Identity::fromKey(deriveKey(seed, "prystan letter 1\n" + compartment.toStdString()));
}

std::map<QString, QString> letterRecipients(const SecretBuffer &seed, const std::vector<ReaderIdentity> &given)
{
    std::map<QString, QString> keys;
    for (const ReaderIdentity &one : given)
        keys[one.compartment] = QString::fromLatin1(letterKey(seed, one.compartment).recipient().text());
    return keys;
}

} // namespace prystan::crypto
