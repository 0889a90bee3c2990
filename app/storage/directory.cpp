// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskdispatch.h"
#include "files.h"
#include "layout.h"
#include "store.h"
#include "vaultfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace prystan::storage {

namespace {

constexpr qint64 kLargestDemoFile = 4096;

// Seals to the newest epoch that the organisation named.
class ManifestSealer final : public Sealer
{
public:
    explicit ManifestSealer(const DeviceLog &log)
        : m_log(log)
    { }
    [[nodiscard]] Result<QByteArray> seal(Compartment compartment, const QByteArray &padded) const override
    {
        const RecipientEntry *entry = m_log.manifest().recipient(toWord(compartment));
        if (entry == nullptr)
            return failure(ErrorCode::NotFound);
        const auto recipient = age::Recipient::parse(entry->key.toStdString());
        return recipient ? age::seal(padded, {*recipient}) : Result<QByteArray>(passOn(recipient));
    }

private:
    const DeviceLog &m_log;
};

// Declared in the order of dependence: the lock goes last.
class OpenDirectory final : public DataDirectory
{
public:
    struct Parts {
        DirectoryLock lock;
        crypto::DeviceKeys keys;
        std::unique_ptr<DiskDeviceLog> log;
        std::unique_ptr<VaultFile> vault;
        std::unique_ptr<ArrivalDatabase> arrivals;
    };
    explicit OpenDirectory(Parts parts)
        : m_lock(std::move(parts.lock))
        , m_keys(std::move(parts.keys))
        , m_log(std::move(parts.log))
        , m_sealer(*m_log)
        , m_vault(std::move(parts.vault))
        , m_arrivals(std::move(parts.arrivals))
        , m_dispatch(*m_log, m_arrivals.get())
    { }
    [[nodiscard]] DeviceLog &log() override { return *m_log; }
    [[nodiscard]] const Sealer &sealer() const override { return m_sealer; }
    bool lookOn(const GiveWay &giveWay) override
    {
        return m_log->lookOn(giveWay) || (m_arrivals != nullptr && m_arrivals->lookOn(giveWay));
    }
    [[nodiscard]] const Reconciled &reconciled() const override { return m_log->reconciled(); }
    [[nodiscard]] Membership &membership() override { return *m_log; }
    [[nodiscard]] StaffVault *vault() override { return m_vault.get(); }
    [[nodiscard]] Dispatch &dispatch() override { return m_dispatch; }
    [[nodiscard]] Arrivals *arrivals() override { return m_arrivals.get(); }
    [[nodiscard]] SecretBuffer serverPassword() const override { return m_keys.serverPassword(); }

private:
    DirectoryLock m_lock;
    crypto::DeviceKeys m_keys;
    std::unique_ptr<DiskDeviceLog> m_log;
    ManifestSealer m_sealer;
    std::unique_ptr<VaultFile> m_vault;
    std::unique_ptr<ArrivalDatabase> m_arrivals;
    DiskDispatch m_dispatch;
};

QString readDemoPassphrase(const QString &directory)
{
    const auto file = readFile(directory + QStringLiteral("/demo.json"), kLargestDemoFile);
    return file ? QJsonDocument::fromJson(*file).object()[u"passphrase"].toString() : QString();
}

std::unique_ptr<VaultFile> vaultIn(const QString &directory, const QString &device)
{
    if (!VaultFile::belongsIn(directory))
        return nullptr;
    return std::make_unique<VaultFile>(directory, device);
}

// Beside a vault. Where it cannot be opened (a full disk) everything else can: nobody is kept from registering or
// reading by it, and the next start tries again.
std::unique_ptr<ArrivalDatabase> arrivalsIn(const QString &directory, const crypto::DeviceKeys &keys, DeviceLog &log,
                                            Look look)
{
    if (!VaultFile::belongsIn(directory))
        return nullptr;
    auto opened = ArrivalDatabase::open(directory, keys.arrivals(), log, look);
    return opened ? std::move(*opened) : nullptr;
}

} // namespace

bool DataDirectory::exists(const QString &path)
{
    return hasDevice(path);
}

Result<std::unique_ptr<DataDirectory>> DataDirectory::open(const QString &path, Look look)
{
    if (!hasDevice(path))
        return failure(hasRemains(path) ? ErrorCode::Corrupt : ErrorCode::NotFound);
    auto lock = DirectoryLock::take(path);
    if (!lock)
        return passOn(lock);
    removeTemporaryFiles(path);
    forgetEnrolment(path); // a power cut may have come before
    auto keys = readDeviceKeys(path);
    if (!keys)
        return passOn(keys);
    auto log = DiskDeviceLog::open(path, *keys, look);
    if (!log)
        return passOn(log);
    const DeviceInfo info = (*log)->info();
    if (info.demo)
        (*log)->setDemoPassphrase(readDemoPassphrase(path));
    auto arrivals = arrivalsIn(path, *keys, **log, look);
    return std::unique_ptr<DataDirectory>(std::make_unique<OpenDirectory>(OpenDirectory::Parts{
        std::move(*lock), std::move(*keys), std::move(*log), vaultIn(path, info.device), std::move(arrivals)}));
}

// Only what has the marks of a data directory, and of that only what belongs to one.
Status DataDirectory::destroy(const QString &path)
{
    if (!hasDevice(path))
        return failure(ErrorCode::NotFound);
    const auto lock = DirectoryLock::take(path);
    if (!lock)
        return passOn(lock);
    return removeLayout(path);
}

} // namespace prystan::storage
