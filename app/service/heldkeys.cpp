// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldkeys.h"

#include <algorithm>

namespace prystan {

ReaderStore *storeOf(const QString &compartment, const ReaderStores &stores)
{
    const auto found
        = std::ranges::find_if(stores, [&](const auto &one) { return toWord(one->compartment()) == compartment; });
    return found == stores.end() ? nullptr : found->get();
}

const age::Identity *heldKey(KeyRing &keys, const RecipientEntry &entry)
{
    const auto found = std::ranges::find_if(keys.identities(), [&](const age::Identity &one) {
        return QString::fromLatin1(one.recipient().text()) == entry.key;
    });
    return found == keys.identities().end() ? nullptr : &*found;
}

Result<std::vector<RecipientEntry>> awaitedKeys(const Manifest &manifest, const ReaderStores &stores)
{
    std::vector<RecipientEntry> awaited;
    for (const RecipientEntry &entry : manifest.recipients) {
        ReaderStore *store = storeOf(entry.compartment, stores);
        const auto key = age::Recipient::parse(entry.key.toStdString());
        if (store == nullptr || !key || heldKey(store->keys(), entry) != nullptr)
            continue;
        const auto destroyed = store->keys().isDestroyed(*key);
        if (!destroyed)
            return passOn(destroyed);
        if (!*destroyed)
            awaited.push_back(entry);
    }
    return awaited;
}

} // namespace prystan
