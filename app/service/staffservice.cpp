// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffservice.h"

#include "ingest.h"
#include "projection.h"

#include <QPromise>
#include <algorithm>

namespace prystan {

namespace {

// Failures in a row, and when the last one was; both survive a restart.
const QString kFailures = QStringLiteral("unlock_failures");
const QString kFailedAt = QStringLiteral("unlock_failed_at");

template<typename T> QFuture<T> onWorker(Worker &worker, std::function<T()> job)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    worker.post([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

} // namespace

int unlockDelay(int failures)
{
    constexpr int kFree = 2, kLongest = 300;
    if (failures <= kFree)
        return 0;
    return failures - kFree > 9 ? kLongest : std::min(kLongest, 1 << (failures - kFree - 1));
}

class StaffService::Impl
{
public:
    Impl(DeviceLog &deviceLog, StaffVault &staffVault, const Clock &systemClock, Worker &jobWorker)
        : log(deviceLog)
        , vault(staffVault)
        , clock(systemClock)
        , worker(jobWorker)
    { }

    Status open(std::map<std::string, SecretBuffer> opened, const QString &action);
    Result<Projection> projection();
    Result<int> failures();
    Status noteFailure();
    Status audit(const QString &action, const QString &subject = {}, const QString &reason = {})
    {
        return log.audit({action, subject, reason, clock.nowUtc()});
    }

    DeviceLog &log;
    StaffVault &vault;
    const Clock &clock;
    Worker &worker;
    std::map<std::string, SecretBuffer> keys;
    std::vector<std::unique_ptr<ReaderStore>> stores;
};

Status StaffService::Impl::open(std::map<std::string, SecretBuffer> opened, const QString &action)
{
    auto openedStores = vault.openStores(opened);
    if (!openedStores)
        return passOn(openedStores);
    keys = std::move(opened);
    stores = std::move(*openedStores);
    return audit(action);
}

Result<Projection> StaffService::Impl::projection()
{
    if (stores.empty())
        return failure(ErrorCode::Refused);
    if (const Status news = ingest(log, stores); !news)
        return passOn(news);
    std::vector<EventContent> events;
    for (const auto &store : stores) {
        auto own = store->allEvents();
        if (!own)
            return passOn(own);
        std::ranges::move(*own, std::back_inserter(events));
    }
    return Projection(events, clock.today());
}

Result<int> StaffService::Impl::failures()
{
    const auto stored = log.setting(kFailures);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return passOn(stored);
    return stored ? stored->toInt() : 0;
}

Status StaffService::Impl::noteFailure()
{
    const auto before = failures();
    if (!before)
        return passOn(before);
    if (const Status count = log.setSetting(kFailures, QString::number(*before + 1)); !count)
        return count;
    if (const Status time = log.setSetting(kFailedAt, clock.nowUtc().toString(Qt::ISODateWithMs)); !time)
        return time;
    return audit(QStringLiteral("unlock_failed"));
}

StaffService::StaffService(DeviceLog &log, StaffVault &vault, const Clock &clock, Worker &worker)
    : m_impl(std::make_unique<Impl>(log, vault, clock, worker))
{ }

StaffService::~StaffService() = default;

Result<int> StaffService::waitSeconds()
{
    const auto failures = m_impl->failures();
    if (!failures)
        return passOn(failures);
    const int delay = unlockDelay(*failures);
    if (delay == 0)
        return 0;
    const auto stored = m_impl->log.setting(kFailedAt);
    const QDateTime failedAt = stored ? QDateTime::fromString(*stored, Qt::ISODateWithMs) : QDateTime();
    const qint64 passed = failedAt.isValid() ? failedAt.secsTo(m_impl->clock.nowUtc()) : 0;
    // A clock that was turned back must not lock a shift out for longer than the delay itself.
    if (passed < 0) {
        if (const Status again = m_impl->log.setSetting(kFailedAt, m_impl->clock.nowUtc().toString(Qt::ISODateWithMs));
            !again)
            return passOn(again);
        return delay;
    }
    return int(std::max<qint64>(0, delay - passed));
}

Status StaffService::unlockNow(const SecretBuffer &passphrase)
{
    const auto wait = waitSeconds();
    if (!wait)
        return passOn(wait);
    if (*wait > 0)
        return failure(ErrorCode::Delayed, *wait);
    // Counted before the try, so that pulling the plug during it gains nothing.
    if (const Status counted = m_impl->noteFailure(); !counted)
        return counted;
    auto keys = m_impl->vault.unlock(passphrase);
    if (!keys)
        return passOn(keys);
    if (const Status reset = m_impl->log.setSetting(kFailures, QStringLiteral("0")); !reset)
        return reset;
    return m_impl->open(std::move(*keys), QStringLiteral("unlock"));
}

QFuture<Status> StaffService::unlock(SecretBuffer passphrase)
{
    auto secret = std::make_shared<SecretBuffer>(std::move(passphrase));
    return onWorker<Status>(m_impl->worker, [this, secret] { return unlockNow(*secret); });
}

QFuture<Status> StaffService::resume(std::map<std::string, SecretBuffer> keys)
{
    auto shared = std::make_shared<std::map<std::string, SecretBuffer>>(std::move(keys));
    return onWorker<Status>(m_impl->worker,
                            [this, shared] { return m_impl->open(std::move(*shared), QStringLiteral("resume")); });
}

Result<std::map<std::string, SecretBuffer>> StaffService::keysForPause()
{
    if (m_impl->keys.empty())
        return failure(ErrorCode::Refused);
    std::map<std::string, SecretBuffer> copy;
    for (const auto &[word, key] : m_impl->keys)
        copy.emplace(word, key.clone());
    return copy;
}

QFuture<Status> StaffService::close(QString action)
{
    return onWorker<Status>(m_impl->worker, [this, action] {
        m_impl->stores.clear();
        m_impl->keys.clear();
        return m_impl->audit(action);
    });
}

Result<std::vector<RecordRow>> StaffService::listNow()
{
    const auto projection = m_impl->projection();
    if (!projection)
        return passOn(projection);
    return projection->rows();
}

QFuture<Result<std::vector<RecordRow>>> StaffService::list()
{
    return onWorker<Result<std::vector<RecordRow>>>(m_impl->worker, [this] { return listNow(); });
}

Result<PersonRecord> StaffService::openPersonNow(const QString &subject, const QString &reason)
{
    const auto projection = m_impl->projection();
    if (!projection)
        return passOn(projection);
    const PersonRecord *person = projection->person(subject);
    if (person == nullptr)
        return failure(ErrorCode::NotFound);
    if (person->row.child && reason.isEmpty())
        return failure(ErrorCode::Refused);
    // Nothing is shown that was not written down first.
    const QString action = person->row.child ? QStringLiteral("open_child") : QStringLiteral("open");
    if (const Status noted = m_impl->audit(action, subject, reason); !noted)
        return passOn(noted);
    return *person;
}

QFuture<Result<PersonRecord>> StaffService::openPerson(QString subject, QString reason)
{
    return onWorker<Result<PersonRecord>>(m_impl->worker,
                                          [this, subject, reason] { return openPersonNow(subject, reason); });
}

Result<std::vector<PartyRecord>> StaffService::findByCodeNow(const QString &code, const QString &reason)
{
    const auto projection = m_impl->projection();
    if (!projection)
        return passOn(projection);
    std::vector<PartyRecord> found = projection->partiesByCode(code);
    for (const PartyRecord &party : found) {
        for (const PersonRecord &person : party.persons) {
            const QString action = person.row.child ? QStringLiteral("open_child") : QStringLiteral("open");
            if (const Status noted = m_impl->audit(action, person.row.subject, reason); !noted)
                return passOn(noted);
        }
    }
    return found;
}

QFuture<Result<std::vector<PartyRecord>>> StaffService::findByCode(QString code, QString reason)
{
    return onWorker<Result<std::vector<PartyRecord>>>(m_impl->worker,
                                                      [this, code, reason] { return findByCodeNow(code, reason); });
}

QFuture<Result<qint64>> StaffService::quarantineCount()
{
    return onWorker<Result<qint64>>(m_impl->worker, [this]() -> Result<qint64> {
        if (m_impl->stores.empty())
            return failure(ErrorCode::Refused);
        // Every store holds the same list: what none of the keys opened.
        return m_impl->stores.front()->quarantineCount();
    });
}

} // namespace prystan
