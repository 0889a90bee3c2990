// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffservice.h"

#include "ingest.h"
#include "onworker.h"
#include "passphrase.h"
#include "projection.h"
#include "vault.h"

#include <algorithm>

namespace prystan {

namespace {

// Failures in a row, and the machine time of the last one, which no setting of the clock moves; both survive a
// restart. Never more time is credited than has passed.
const QString kFailures = QStringLiteral("unlock_failures");
const QString kFailedAt = QStringLiteral("unlock_failed_at");

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

    Result<std::map<std::string, SecretBuffer>> tryPassphrase(const SecretBuffer &passphrase);
    Status open(std::map<std::string, SecretBuffer> opened, const QString &action);
    Status openAgain(std::map<std::string, SecretBuffer> fresh);
    void shut();
    void collectMarks(const std::vector<EventContent> &events);
    Status freshen(); // afterwards `projection` is there and knows all events
    Status fold();
    Status foldAgain(const QString &subject);
    [[nodiscard]] std::vector<RecordRow> handOutList();
    Status auditOpening(const RecordRow &row, const QString &reason);
    void nameDevices(std::vector<Version> &versions) const;
    void nameDevices(PartyRecord &party) const;
    void nameDevices(std::vector<Addition> &additions) const;
    [[nodiscard]] TrustInput trustInput();
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
    std::optional<Projection> projection;
    std::set<AuditMark> marks; // in the events that this device made itself
    bool changed = false; // since the list was last handed out
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

// The same compartments as before, whoever's passphrase it was that changed their keys.
Status StaffService::Impl::openAgain(std::map<std::string, SecretBuffer> fresh)
{
    std::erase_if(fresh, [&](const auto &entry) { return !keys.contains(entry.first); });
    auto openedStores = vault.openStores(fresh);
    if (!openedStores) {
        shut();
        return passOn(openedStores);
    }
    keys = std::move(fresh);
    stores = std::move(*openedStores);
    return {};
}

void StaffService::Impl::shut()
{
    projection.reset();
    marks.clear();
    stores.clear();
    keys.clear();
}

void StaffService::Impl::collectMarks(const std::vector<EventContent> &events)
{
    const QString own = log.info().device;
    for (const EventContent &event : events) {
        if (event.audit && event.device == own)
            marks.insert(*event.audit);
    }
}

// After a failure nobody knows which news were seen: the next time everything is folded.
Status StaffService::Impl::freshen()
{
    if (stores.empty())
        return failure(ErrorCode::Refused);
    const auto touched = ingest(log, stores, clock.nowUtc());
    if (!touched) {
        projection.reset();
        return passOn(touched);
    }
    // Ages and labels are those of today.
    if (!projection || projection->today() != clock.today())
        return fold();
    for (const QString &subject : *touched) {
        if (const Status done = foldAgain(subject); !done) {
            projection.reset();
            return done;
        }
    }
    return {};
}

Status StaffService::Impl::fold()
{
    projection.reset();
    std::vector<EventContent> events;
    std::set<Compartment> open;
    for (const auto &store : stores) {
        auto own = store->allEvents();
        if (!own)
            return passOn(own);
        std::ranges::move(*own, std::back_inserter(events));
        open.insert(store->compartment());
    }
    collectMarks(events);
    projection.emplace(events, clock.today(), std::move(open));
    changed = true;
    return {};
}

Status StaffService::Impl::foldAgain(const QString &subject)
{
    std::vector<EventContent> events;
    for (const auto &store : stores) {
        auto own = store->eventsOfSubject(subject);
        if (!own)
            return passOn(own);
        std::ranges::move(*own, std::back_inserter(events));
    }
    collectMarks(events);
    projection->put(subject, events);
    changed = true;
    return {};
}

std::vector<RecordRow> StaffService::Impl::handOutList()
{
    changed = false;
    return projection->rows();
}

// Nothing is shown that was not written down first.
Status StaffService::Impl::auditOpening(const RecordRow &row, const QString &reason)
{
    return audit(row.child ? QStringLiteral("open_child") : QStringLiteral("open"), row.subject, reason);
}

// This device is known by its label, others by the beginning of their id.
void StaffService::Impl::nameDevices(std::vector<Version> &versions) const
{
    constexpr int kShort = 6;
    const DeviceInfo own = log.info();
    for (Version &version : versions)
        version.device = version.device == own.device ? own.deviceLabel : version.device.left(kShort);
}

void StaffService::Impl::nameDevices(PartyRecord &party) const
{
    nameDevices(party.versions);
    std::vector<Version> maker(1);
    maker.front().device = party.device;
    nameDevices(maker);
    party.device = maker.front().device;
    for (PersonRecord &person : party.persons)
        nameDevices(person.versions);
    nameDevices(party.additions);
}

void StaffService::Impl::nameDevices(std::vector<Addition> &additions) const
{
    std::vector<Version> makers(additions.size());
    for (std::size_t i = 0; i < makers.size(); ++i)
        makers[i].device = additions[i].device;
    nameDevices(makers);
    for (std::size_t i = 0; i < makers.size(); ++i)
        additions[i].device = makers[i].device;
}

TrustInput StaffService::Impl::trustInput()
{
    TrustInput input{log.manifest(), stores, clock.nowUtc(), clock.today()};
    if (const auto head = log.head())
        input.heads[log.info().device] = head->seq;
    return input;
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
    if (const Status time = log.setSetting(kFailedAt, QString::number(clock.monotonicMs())); !time)
        return time;
    return audit(QStringLiteral("unlock_try"));
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
    const qint64 failedAt = stored ? std::max(0ll, stored->toLongLong()) : 0, now = m_impl->clock.monotonicMs();
    if (now >= failedAt)
        return int(std::max<qint64>(0, delay - (now - failedAt) / 1000));
    // The machine was started anew, and its time with it: so is the wait, which is never longer for it.
    if (const Status counted = m_impl->log.setSetting(kFailedAt, QString::number(now)); !counted)
        return passOn(counted);
    return delay;
}

Result<std::map<std::string, SecretBuffer>> StaffService::Impl::tryPassphrase(const SecretBuffer &passphrase)
{
    // Counted before the try, so that pulling the plug during it gains nothing.
    if (const Status counted = noteFailure(); !counted)
        return passOn(counted);
    auto opened = vault.unlock(passphrase);
    if (!opened) {
        (void)audit(QStringLiteral("unlock_failed")); // the try was written down already
        return opened;
    }
    if (const Status reset = log.setSetting(kFailures, QStringLiteral("0")); !reset)
        return passOn(reset);
    return opened;
}

Status StaffService::unlockNow(const SecretBuffer &passphrase)
{
    auto keys = tryPassphrase(passphrase);
    if (!keys)
        return passOn(keys);
    (void)m_impl->vault.noteUse(*keys, m_impl->clock.nowUtc()); // told in the list; a full disk keeps nobody out
    return m_impl->open(std::move(*keys), QStringLiteral("unlock"));
}

Result<std::map<std::string, SecretBuffer>> StaffService::tryPassphrase(const SecretBuffer &passphrase)
{
    const auto wait = waitSeconds();
    if (!wait)
        return passOn(wait);
    if (*wait > 0)
        return failure(ErrorCode::Delayed, *wait);
    return m_impl->tryPassphrase(passphrase);
}

Result<QString> StaffService::addPassphraseNow(const SecretBuffer &current, const SecretBuffer &added,
                                               const QString &name)
{
    if (passphraseFault(added))
        return failure(ErrorCode::InvalidInput);
    if (const auto own = tryPassphrase(current); !own)
        return passOn(own);
    auto slot = m_impl->vault.addSlot(current, {added, name.trimmed(), m_impl->clock.nowUtc()});
    if (!slot)
        return slot;
    if (const Status noted = m_impl->audit(QStringLiteral("slot_added"), *slot); !noted)
        return passOn(noted);
    return slot;
}

Status StaffService::changePassphraseNow(const SecretBuffer &current, const SecretBuffer &changed)
{
    if (passphraseFault(changed))
        return failure(ErrorCode::InvalidInput);
    if (const auto own = tryPassphrase(current); !own)
        return passOn(own);
    if (const Status done = m_impl->vault.changeSlot(current, changed); !done)
        return done;
    return m_impl->audit(QStringLiteral("slot_changed"));
}

Status StaffService::removePassphraseNow(const SecretBuffer &current, const QString &slot)
{
    auto own = tryPassphrase(current);
    if (!own)
        return passOn(own);
    const bool wasOpen = !m_impl->stores.empty();
    m_impl->stores.clear(); // their databases get other keys
    auto fresh = m_impl->vault.removeSlot(current, slot);
    const Status done = fresh ? m_impl->audit(QStringLiteral("slot_removed"), slot) : Status(passOn(fresh));
    if (!fresh && wasOpen)
        fresh = m_impl->vault.unlock(current);
    if (wasOpen && !fresh) {
        m_impl->shut();
        return passOn(fresh);
    }
    const Status opened = wasOpen ? m_impl->openAgain(std::move(*fresh)) : Status();
    return done ? opened : done;
}

Result<std::vector<PassphraseSlot>> StaffService::passphrasesNow()
{
    if (m_impl->keys.empty())
        return failure(ErrorCode::Refused);
    return m_impl->vault.slotList(m_impl->keys);
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

Result<OpenKeys> StaffService::openKeysNow() const
{
    if (m_impl->keys.empty())
        return failure(ErrorCode::Refused);
    OpenKeys open;
    if (const auto root = m_impl->keys.find(kRootWord); root != m_impl->keys.end())
        open.root = root->second.clone();
    for (const auto &store : m_impl->stores) {
        for (const age::Identity &identity : store->identities()) {
            const SecretBuffer &key = identity.key();
            open.identities.push_back({toWord(store->compartment()), 0,
                                       QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()))});
        }
    }
    return open;
}

Result<ChainHead> StaffService::headSeenNow(const QString &device)
{
    if (const Status fresh = m_impl->freshen(); !fresh)
        return passOn(fresh);
    ChainHead head;
    for (const auto &store : m_impl->stores) { // one that was shut for a while may be behind
        const auto chains = store->chains();
        if (!chains)
            return passOn(chains);
        const auto own = std::ranges::find(*chains, device, &ChainLength::device);
        if (own == chains->end() || own->last <= head.seq)
            continue;
        const auto link = store->links(device, own->last, own->last);
        if (!link)
            return passOn(link);
        if (!link->empty())
            head = {own->last, link->front().sha256};
    }
    return head;
}

QFuture<Status> StaffService::close(const QString &action)
{
    return onWorker<Status>(m_impl->worker, [this, action] {
        m_impl->shut();
        return m_impl->audit(action);
    });
}

Result<std::vector<RecordRow>> StaffService::listNow()
{
    if (const Status fresh = m_impl->freshen(); !fresh)
        return passOn(fresh);
    return m_impl->handOutList();
}

QFuture<Result<std::vector<RecordRow>>> StaffService::list()
{
    return onWorker<Result<std::vector<RecordRow>>>(m_impl->worker, [this] { return listNow(); });
}

Result<std::optional<std::vector<RecordRow>>> StaffService::newsNow()
{
    if (const Status fresh = m_impl->freshen(); !fresh)
        return passOn(fresh);
    return m_impl->changed ? std::optional(m_impl->handOutList()) : std::nullopt;
}

QFuture<Result<std::optional<std::vector<RecordRow>>>> StaffService::news()
{
    return onWorker<Result<std::optional<std::vector<RecordRow>>>>(m_impl->worker, [this] { return newsNow(); });
}

Result<OpenedRecord> StaffService::openPersonNow(const QString &subject, const QString &reason)
{
    if (const Status fresh = m_impl->freshen(); !fresh)
        return passOn(fresh);
    auto opened = m_impl->projection->open(subject);
    if (!opened)
        return failure(ErrorCode::NotFound);
    if (opened->person.row.child && reason.isEmpty())
        return failure(ErrorCode::Refused);
    if (const Status noted = m_impl->auditOpening(opened->person.row, reason); !noted)
        return passOn(noted);
    m_impl->nameDevices(opened->person.versions);
    m_impl->nameDevices(opened->party);
    return std::move(*opened);
}

QFuture<Result<OpenedRecord>> StaffService::openPerson(const QString &subject, const QString &reason)
{
    return onWorker<Result<OpenedRecord>>(m_impl->worker,
                                          [this, subject, reason] { return openPersonNow(subject, reason); });
}

Result<std::vector<PartyRecord>> StaffService::findByCodeNow(const QString &code, const QString &reason)
{
    if (const Status fresh = m_impl->freshen(); !fresh)
        return passOn(fresh);
    std::vector<PartyRecord> found = m_impl->projection->partiesByCode(code);
    std::vector<RecordRow> opening;
    for (PartyRecord &party : found) {
        m_impl->nameDevices(party);
        for (const PersonRecord &person : party.persons) {
            if (person.row.access == Access::Open)
                opening.push_back(person.row);
        }
    }
    if (reason.isEmpty() && std::ranges::any_of(opening, &RecordRow::child))
        return failure(ErrorCode::Refused);
    for (const RecordRow &row : opening) {
        if (const Status noted = m_impl->auditOpening(row, reason); !noted)
            return passOn(noted);
    }
    return found;
}

QFuture<Result<std::vector<PartyRecord>>> StaffService::findByCode(const QString &code, const QString &reason)
{
    return onWorker<Result<std::vector<PartyRecord>>>(m_impl->worker,
                                                      [this, code, reason] { return findByCodeNow(code, reason); });
}

Result<TrustState> StaffService::trustNow()
{
    if (const Status fresh = m_impl->freshen(); !fresh)
        return passOn(fresh);
    auto state = trustState(m_impl->trustInput());
    if (state)
        state->strays = int(m_impl->projection->strays().size());
    return state;
}

QFuture<Result<TrustState>> StaffService::trust()
{
    return onWorker<Result<TrustState>>(m_impl->worker, [this] { return trustNow(); });
}

// Names of children may stand in it, so that the looking is written down first.
Result<std::vector<UnverifiedEvent>> StaffService::unverifiedNow()
{
    if (const Status fresh = m_impl->freshen(); !fresh)
        return passOn(fresh);
    if (const Status noted = m_impl->audit(QStringLiteral("open_unverified")); !noted)
        return passOn(noted);
    return unverifiedEvents(m_impl->trustInput());
}

QFuture<Result<std::vector<UnverifiedEvent>>> StaffService::unverified()
{
    return onWorker<Result<std::vector<UnverifiedEvent>>>(m_impl->worker, [this] { return unverifiedNow(); });
}

// There may be a child in it.
Result<std::vector<Addition>> StaffService::straysNow()
{
    if (const Status fresh = m_impl->freshen(); !fresh)
        return passOn(fresh);
    std::vector<Addition> strays = m_impl->projection->strays();
    if (strays.empty())
        return strays;
    if (const Status noted = m_impl->audit(QStringLiteral("open_strays")); !noted)
        return passOn(noted);
    m_impl->nameDevices(strays);
    return strays;
}

QFuture<Result<std::vector<Addition>>> StaffService::strays()
{
    return onWorker<Result<std::vector<Addition>>>(m_impl->worker, [this] { return straysNow(); });
}

Status StaffService::takeCareNow(const QByteArray &id)
{
    if (m_impl->stores.empty())
        return failure(ErrorCode::Refused);
    for (const auto &store : m_impl->stores) {
        if (const Status done = store->takeCare(id, m_impl->log.info().deviceLabel, m_impl->clock.nowUtc()); !done)
            return done;
    }
    return m_impl->audit(QStringLiteral("unverified_taken"), QString::fromLatin1(id.toHex()));
}

QFuture<Status> StaffService::takeCare(const QByteArray &id)
{
    return onWorker<Status>(m_impl->worker, [this, id] { return takeCareNow(id); });
}

Result<AuditVerdict> StaffService::auditVerdictNow()
{
    if (const Status fresh = m_impl->freshen(); !fresh)
        return passOn(fresh);
    return auditVerdict(m_impl->log, m_impl->marks);
}

Status StaffService::checkAuditNow()
{
    const auto verdict = auditVerdictNow();
    if (!verdict)
        return passOn(verdict);
    const bool whole = verdict->finding == AuditVerdict::Finding::Whole;
    return whole ? Status() : Status(failure(ErrorCode::Corrupt, int(verdict->row)));
}

QFuture<Status> StaffService::checkAudit()
{
    return onWorker<Status>(m_impl->worker, [this] { return checkAuditNow(); });
}

} // namespace prystan
