// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest.h"

#include <QJsonObject>
#include <map>

// What an organisation asks of its place of delivery: databases, who may use them, an account for each device. It
// follows from the manifest; pure.
namespace prystan::sync {

struct SiteAccount {
    QString name, device; // the device's label
    QJsonObject document; // as `_users` keeps it, without _rev; no secret is in it (serveraccount.h)
    friend bool operator==(const SiteAccount &, const SiteAccount &) = default;
};

struct SitePlan {
    QString database, files;
    std::vector<SiteAccount> accounts;
    std::map<QString, QString> gone; // account → label: an older name, or of a device that was struck out
    QStringList without; // labels of devices that have told no verifier: they cannot have an account
    friend bool operator==(const SitePlan &, const SitePlan &) = default;
};

// `hubs` are the labels of the devices that may erase. NotFound: no such device; Refused: not a staff device that is
// in.
[[nodiscard]] Result<SitePlan> planOf(const Manifest &manifest, const QStringList &hubs);

// `_security`: of the sealed events, and of the public files, which everybody may read.
[[nodiscard]] QJsonObject intakeSecurity();
[[nodiscard]] QJsonObject filesSecurity();

// One thing at the place of delivery that was not as the plan has it.
struct SiteChange {
    enum class What { Database, Rules, Security, Account, File };
    enum class Action { Make, Change, Remove };
    What what = What::Database;
    Action action = Action::Make;
    QString name; // of the database or file; of an account the device's label
};
[[nodiscard]] QString toWord(SiteChange::What what);
[[nodiscard]] QString toWord(SiteChange::Action action);

} // namespace prystan::sync
