// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteprepare.h"

#include "siteadmin.h"

using namespace Qt::StringLiterals;

namespace prystan::sync {

CouchResult<Prepared> prepareSite(const ServerAddress &address, const ServerEntry &server, const Account &administrator,
                                  const SiteOrder &order, SiteMode mode,
                                  const std::function<void(const SiteChange &)> &report)
{
    const auto trust = trustOf(server);
    if (!trust)
        return Unexpected(CouchFailure{CouchFault::CertificateOther});
    HttpClient client(address, *trust, {}, &administrator);
    SiteAdmin admin(client, mode, report);
    const SitePlan &plan = order.plan;
    const QString manifest = u"manifest"_s;
    if (const auto users = admin.users(); !users)
        return passOn(users);
    const auto there = admin.file(plan.files, manifest);
    if (!there)
        return passOn(there);
    if (order.isNewer(*there))
        return Prepared::NewerThere;
    if (const auto intake = admin.database(plan.database, order.intakeRules, intakeSecurity()); !intake)
        return passOn(intake);
    if (const auto files = admin.database(plan.files, order.filesRules, filesSecurity()); !files)
        return passOn(files);
    const auto put
        = order.manifest.isEmpty() ? CouchResult<void>() : admin.putFile(plan.files, manifest, order.manifest);
    const auto accounts = put ? admin.accounts(plan) : put;
    return accounts ? CouchResult<Prepared>(Prepared::Yes) : passOn(accounts);
}

std::optional<QByteArray> certificateIn(const QByteArray &pem)
{
    const auto found = QSslCertificate::fromData(pem);
    return found.size() == 1 ? std::optional(found.front().toDer()) : std::nullopt;
}

} // namespace prystan::sync
