// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "couch.h"
#include "serveraddress.h"
#include "siteplan.h"

#include <functional>

namespace prystan::sync {

// What the place of delivery is to be.
struct SiteOrder {
    SitePlan plan;
    QByteArray intakeRules, filesRules; // validators
    QByteArray manifest; // signed; empty: there is none yet
    std::function<bool(const QByteArray &there)> isNewer; // than ours, and signed
};
enum class Prepared { Yes, NewerThere };
enum class SiteMode { Look, Do };

// Makes it that, or with Look only compares, as its administrator and at CouchDB itself. The rules stand before anybody
// may write, the manifest before anybody may come in. A second time changes nothing. With NewerThere nothing was
// touched: an older program would put older rules back. Waits; a thread without a window.
[[nodiscard]] CouchResult<Prepared> prepareSite(const ServerAddress &address, const ServerEntry &server,
                                                const Account &administrator, const SiteOrder &order, SiteMode mode,
                                                const std::function<void(const SiteChange &)> &report);

// DER of the one certificate in it; nothing where there is none, or are more.
[[nodiscard]] std::optional<QByteArray> certificateIn(const QByteArray &pem);

} // namespace prystan::sync
