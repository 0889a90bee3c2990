// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteplan.h"

#include "serveraccount.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan::sync {

namespace {

bool readsRecords(DeviceMode mode)
{
    return mode == DeviceMode::Staff || mode == DeviceMode::Demo;
}

QJsonArray rolesOf(const DeviceEntry &device, bool isHub)
{
    QJsonArray roles{u"device"_s};
    if (readsRecords(device.mode)) {
        roles << u"carrier"_s << u"reader"_s;
        if (isHub)
            roles << u"hub"_s;
    }
    return roles;
}

// Without a password, and with what CouchDB would have made of it.
SiteAccount accountOf(const DeviceEntry &device, bool isHub)
{
    const QString name = device.accounts.front();
    return {name,
            device.label,
            {{u"_id"_s, u"org.couchdb.user:"_s + name},
             {u"name"_s, name},
             {u"type"_s, u"user"_s},
             {u"roles"_s, rolesOf(device, isHub)},
             {u"password_scheme"_s, u"pbkdf2"_s},
             {u"iterations"_s, crypto::kVerifierRounds},
             {u"salt"_s, device.id},
             {u"derived_key"_s, QString::fromLatin1(device.verifier.toHex())}}};
}

void add(SitePlan &plan, const DeviceEntry &device, bool isHub)
{
    const bool hasOne = !device.revoked && !device.verifier.isEmpty() && !device.accounts.isEmpty();
    for (const QString &name : device.accounts.mid(hasOne ? 1 : 0))
        plan.gone[name] = device.label;
    if (hasOne)
        plan.accounts.push_back(accountOf(device, isHub));
    else if (!device.revoked)
        plan.without << device.label;
}

QJsonObject security(const QJsonArray &members)
{
    const QJsonObject admins{{u"names"_s, QJsonArray()}, {u"roles"_s, QJsonArray{u"_admin"_s}}};
    return {{u"admins"_s, admins}, {u"members"_s, QJsonObject{{u"names"_s, QJsonArray()}, {u"roles"_s, members}}}};
}

} // namespace

Result<SitePlan> planOf(const Manifest &manifest, const QStringList &hubs)
{
    for (const QString &label : hubs) {
        const auto found = std::ranges::find(manifest.devices, label, &DeviceEntry::label);
        if (found == manifest.devices.end())
            return failure(ErrorCode::NotFound);
        if (found->revoked || !readsRecords(found->mode))
            return failure(ErrorCode::Refused);
    }
    const ServerEntry names = manifest.server.value_or(ServerEntry());
    SitePlan plan{names.database, names.files, {}, {}, {}};
    for (const DeviceEntry &device : manifest.devices)
        add(plan, device, hubs.contains(device.label));
    return plan;
}

QJsonObject intakeSecurity()
{
    return security({u"device"_s, u"carrier"_s, u"reader"_s, u"hub"_s});
}

QJsonObject filesSecurity()
{
    return security({});
}

QString toWord(SiteChange::What what)
{
    switch (what) {
    case SiteChange::What::Database:
        return u"database"_s;
    case SiteChange::What::Rules:
        return u"rules"_s;
    case SiteChange::What::Security:
        return u"security"_s;
    case SiteChange::What::Account:
        return u"account"_s;
    case SiteChange::What::File:
        return u"file"_s;
    }
    return {};
}

QString toWord(SiteChange::Action action)
{
    switch (action) {
    case SiteChange::Action::Make:
        return u"make"_s;
    case SiteChange::Action::Change:
        return u"change"_s;
    case SiteChange::Action::Remove:
        return u"remove"_s;
    }
    return {};
}

} // namespace prystan::sync
