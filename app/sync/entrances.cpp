// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrances.h"

#include "couchclient.h"

namespace prystan::sync {

std::unique_ptr<Couch> couchAt(const ServerEntry &server, const Account &account, bool reads,
                               const std::atomic<bool> *stop, ServerAddress::Plain plain)
{
    const auto trust = trustOf(server);
    if (!trust)
        return nullptr;
    const auto entrance = [&](const QString &text) -> std::unique_ptr<Couch> {
        const auto address = ServerAddress::from(text, plain);
        if (!address)
            return nullptr;
        const CouchSite site{*address, server.database, server.files, *trust, {}, stop};
        return std::make_unique<CouchClient>(site, account);
    };
    const bool hasTwo = reads && !server.read.isEmpty() && !server.write.isEmpty();
    auto first = entrance(reads && server.write.isEmpty() ? server.read : server.write);
    auto second = hasTwo ? entrance(server.read) : nullptr;
    if (!first || (hasTwo && !second))
        return nullptr;
    return std::make_unique<Entrances>(std::move(first), std::move(second));
}

} // namespace prystan::sync
