// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffservice.h"

#include <QStringList>

namespace prystan {

// A request as the granting side sees it, before anybody decides.
struct Asking {
    DeviceMode mode = DeviceMode::Kiosk;
    QString label; // that it would get: "K7"
    QStringList words; // must be those on the other screen
    bool allowed = false; // a staff device is let in by an administrator only
};

inline constexpr int kStruckOut = 1; // detail of a Refused: this device itself is struck out

// Devices of the organisation: who is in, letting one in, striking one out. For an unlocked staff session.
// All work runs on the worker.
class EnrolService
{
public:
    EnrolService(DeviceLog &log, Membership &membership, StaffService &staff, const Clock &clock, Worker &worker);

    [[nodiscard]] QFuture<Result<Asking>> look(const QByteArray &request);
    [[nodiscard]] QFuture<Result<QByteArray>> grant(const QByteArray &request);
    [[nodiscard]] QFuture<Status> revoke(const QString &device);

    // The same on the calling thread.
    [[nodiscard]] OrgCard card() const { return m_membership.card(); }
    [[nodiscard]] std::vector<DeviceEntry> devices() const { return m_log.manifest().devices; }
    // Let in by a staff device that has not the root, and in no manifest yet.
    [[nodiscard]] std::vector<LetIn> unlisted() const { return m_membership.unlisted(); }
    [[nodiscard]] bool hasServer() const { return m_log.manifest().server.has_value(); }
    // Corrupt; AlreadyExists: is in already; Refused with kStruckOut.
    [[nodiscard]] Result<Asking> lookNow(const QByteArray &request);
    [[nodiscard]] bool isManifestExpired() const { return m_log.manifest().isExpired(m_clock.nowUtc()); }
    [[nodiscard]] Status renewNow(); // the same once more, for another year; needs the root
    // Where everything is delivered from the next manifest on; nothing: records travel by stick. Needs the root.
    [[nodiscard]] Status deliverToNow(const std::optional<ServerEntry> &server);
    // Whose packs of stay-safe texts are taken from the next manifest on; empty: nobody's. Needs the root.
    [[nodiscard]] Status nameContentKeyNow(const QByteArray &key);
    // The grant file. Refused: locked, or not for this session. With the root a new manifest lists the device at once.
    [[nodiscard]] Result<QByteArray> grantNow(const QByteArray &request);
    // A new manifest strikes it out, and what it let in that no manifest lists yet; what came here of them so far stays
    // trusted. Needs the root. NotFound; Refused for itself and for one that is out already.
    [[nodiscard]] Status revokeNow(const QString &device);

private:
    [[nodiscard]] Status issue(const Manifest &next); // needs the root
    [[nodiscard]] bool isStruckOut() const; // this device
    [[nodiscard]] Status strike(DeviceEntry &device);
    [[nodiscard]] QString nextLabel(DeviceMode mode) const;
    [[nodiscard]] DeviceGrant grantFor(const DeviceEntry &device, OpenKeys keys) const;
    [[nodiscard]] Status enlist(DeviceEntry device, const DeviceGrant &grant, const SecretBuffer &root);

    DeviceLog &m_log;
    Membership &m_membership;
    StaffService &m_staff;
    const Clock &m_clock;
    Worker &m_worker;
};

} // namespace prystan
