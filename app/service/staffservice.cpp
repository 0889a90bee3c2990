// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffservice.h"

#include "erasures.h"
#include "ingest.h"
#include "moment.h"
#include "onworker.h"
#include "projection.h"
#include "vault.h"
#include "vouching.h"

#include <algorithm>

namespace prystan {

class StaffService::Impl
{
public:
    Impl(DeviceLog &deviceLog, StaffVault &staffVault, const Clock &systemClock, Worker &jobWorker,
         Arrivals *fromOthers)
        : log(deviceLog)
        , vault(staffVault)
        , clock(systemClock)
        , worker(jobWorker)
        , arrivals(fromOthers)
        , tries(log, vault, clock)
    { }

    Status open(std::map<std::string, SecretBuffer> opened, const QString &action);
    Status openAgain(std::map<std::string, SecretBuffer> fresh);
    void shut();
    void collectMarks(const std::vector<EventContent> &events);
    Status freshen(); // afterwards `projection` is there and knows all events
    Status freshenForAMoment(); // it knows many more, and all of them when it was not there
    Status readNews(Moment *moment);
    Result<ReadSoFar> readOn();
    Status noteAwaited();
    Status fold();
    Status foldAgain(const QString &subject);
    Status carryOut(std::vector<EventContent> &events);
    Status addReleased(std::vector<EventContent> &events);
    Status lookForReleased();
    [[nodiscard]] std::vector<RecordRow> handOutList();
    Status auditOpening(const RecordRow &row, const QString &reason);
    Status auditAdditions(const PartyRecord &party, const QString &subject, const QString &reason);
    [[nodiscard]] QString nameOf(const QString &device) const;
    template<typename Said> void nameDevices(std::vector<Said> &all) const;
    void nameDevices(PartyRecord &party) const;
    [[nodiscard]] TrustInput trustInput();
    Status freshenWhatIsOpen() { return stores.empty() ? Status() : freshen(); }
    template<typename Do> [[nodiscard]] Result<RetentionPlan> keepTimes(const Do &what);
    Status audit(const QString &action, const QString &subject = {}, const QString &reason = {})
    {
        return log.audit({action, subject, reason, clock.nowUtc()});
    }

    DeviceLog &log;
    StaffVault &vault;
    const Clock &clock;
    Worker &worker;
    Arrivals *arrivals;
    UnlockTries tries;
    std::map<std::string, SecretBuffer> keys;
    std::vector<std::unique_ptr<ReaderStore>> stores;
    std::optional<Projection> projection;
    std::set<AuditMark> marks; // in the events that this device made itself
    std::map<QString, std::vector<EventContent>> releases; // by subject
    std::map<QByteArray, QString> released; // id in quarantine of what counts as a fact → subject
    std::optional<Error> eraseTrouble; // something erased still lies here
    std::vector<ErasedLink> erased; // as of the last reading
    qint64 toRead = 0; // when a long reading began; 0: none goes on
    bool changed = false; // since the list was last handed out
    std::function<void()> alsoForget;
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

// The same compartments and the same person as before, whoever's passphrase it was that changed the keys.
Status StaffService::Impl::openAgain(std::map<std::string, SecretBuffer> fresh)
{
    std::erase_if(fresh, [&](const auto &entry) { return !keys.contains(entry.first); });
    auto openedStores = vault.openStores(fresh);
    if (!openedStores) {
        shut();
        return passOn(openedStores);
    }
    if (const auto self = keys.find(kSlotWord); self != keys.end())
        fresh.insert_or_assign(kSlotWord, self->second.clone());
    keys = std::move(fresh);
    stores = std::move(*openedStores);
    return {};
}

void StaffService::Impl::shut()
{
    projection.reset();
    releases.clear();
    released.clear();
    eraseTrouble.reset();
    marks.clear();
    erased.clear();
    toRead = 0;
    stores.clear();
    keys.clear();
    if (alsoForget)
        alsoForget();
}

void StaffService::Impl::collectMarks(const std::vector<EventContent> &events)
{
    const QString own = log.info().device;
    for (const EventContent &event : events) {
        if (event.audit && event.device == own)
            marks.insert(*event.audit);
    }
}

Status StaffService::Impl::freshen()
{
    const Status read = readNews(nullptr);
    return read ? noteAwaited() : read;
}

Status StaffService::Impl::freshenForAMoment()
{
    if (!projection)
        return freshen();
    Moment moment(clock);
    const Status read = readNews(&moment);
    return read ? noteAwaited() : read;
}

Result<ReadSoFar> StaffService::Impl::readOn()
{
    Moment moment(clock);
    if (const Status read = readNews(&moment); !read)
        return passOn(read);
    const auto left = moment.over() ? unread(log, stores, arrivals) : 0;
    if (!left)
        return passOn(left);
    toRead = *left == 0 ? 0 : std::max(toRead, *left);
    return ReadSoFar{toRead - *left, toRead};
}

// What comes in and opens with nothing touches no subject, and yet changes how its party is shown.
Status StaffService::Impl::noteAwaited()
{
    auto awaited = awaitedCompartments(log.manifest(), stores);
    if (!awaited)
        return passOn(awaited);
    changed = projection->setAwaited(std::move(*awaited)) || changed;
    return {};
}

// After a failure nobody knows which news were seen: the next time everything is folded.
Status StaffService::Impl::readNews(Moment *moment)
{
    if (stores.empty())
        return failure(ErrorCode::Refused);
    const GoOn goOn = moment != nullptr ? GoOn([moment] { return moment->goesOn(); }) : GoOn();
    const auto touched = ingest(log, stores, clock.nowUtc(), arrivals, goOn);
    auto links = touched ? erasedIn(stores) : Result<std::vector<ErasedLink>>(passOn(touched));
    if (!links) {
        projection.reset();
        return passOn(links);
    }
    erased = std::move(*links);
    if (arrivals != nullptr) // a full disk keeps nobody from reading; it is tried again with the next reading
        (void)shedAgain(*arrivals, erased);
    if (!projection && moment != nullptr) // whoever reads in parts folds at the end
        return {};
    // Ages and labels are those of today.
    if (!projection || projection->today() != clock.today() || eraseTrouble)
        return fold();
    for (const QString &subject : *touched) {
        if (const Status done = foldAgain(subject); !done) {
            projection.reset();
            return done;
        }
    }
    return releases.empty() ? Status() : lookForReleased();
}

// What is erased is not shown, also where the disk does not let it go; then that is tried again with the next news.
Status StaffService::Impl::carryOut(std::vector<EventContent> &events)
{
    std::vector<EventContent> erasures;
    std::ranges::copy_if(events, std::back_inserter(erasures),
                         [](const EventContent &event) { return event.type == EventType::Erased; });
    if (erasures.empty())
        return {};
    const auto due = dueErasures(erasures, stores);
    if (!due)
        return passOn(due);
    std::vector<EventContent> staying;
    for (EventContent &event : events) {
        const auto goes = isDue(event, *due, stores);
        if (!goes)
            return passOn(goes);
        if (!*goes)
            staying.push_back(std::move(event));
    }
    events = std::move(staying);
    Status done = erasePlaces(*due, stores);
    if (done)
        done = shedErased(log, arrivals, stores, clock.nowUtc());
    if (done && arrivals != nullptr)
        done = explain(*arrivals, erasures);
    if (!done)
        eraseTrouble = done.error();
    return {};
}

// Beside the facts of these subjects, what somebody vouches for.
Status StaffService::Impl::addReleased(std::vector<EventContent> &events)
{
    std::vector<EventContent> named;
    std::ranges::copy_if(events, std::back_inserter(named),
                         [](const EventContent &event) { return event.type == EventType::QuarantineReleased; });
    const auto vouched = vouchedFor(named, stores);
    if (!vouched)
        return passOn(vouched);
    for (EventContent &release : named)
        releases[release.subject].push_back(std::move(release));
    for (const Vouched &one : *vouched) {
        released.emplace(one.id, one.content.subject);
        events.push_back(one.content);
    }
    return {};
}

// A release may come before what it names, and that may leave the quarantine by itself.
Status StaffService::Impl::lookForReleased()
{
    std::vector<EventContent> all;
    for (const auto &[subject, own] : releases)
        std::ranges::copy(own, std::back_inserter(all));
    const auto vouched = vouchedFor(all, stores);
    if (!vouched)
        return passOn(vouched);
    std::map<QByteArray, QString> now;
    for (const Vouched &one : *vouched)
        now.emplace(one.id, one.content.subject);
    std::vector<std::pair<QByteArray, QString>> news;
    std::ranges::set_symmetric_difference(now, released, std::back_inserter(news));
    std::set<QString> subjects;
    for (const auto &[id, subject] : news)
        subjects.insert(subject);
    for (const QString &subject : subjects) {
        if (const Status done = foldAgain(subject); !done)
            return done;
    }
    return {};
}

Status StaffService::Impl::fold()
{
    projection.reset();
    releases.clear();
    released.clear();
    eraseTrouble.reset();
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
    if (const Status done = carryOut(events); !done)
        return done;
    if (const Status done = addReleased(events); !done)
        return done;
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
    if (const Status done = carryOut(events); !done)
        return done;
    releases.erase(subject);
    std::erase_if(released, [&](const auto &entry) { return entry.second == subject; });
    if (const Status done = addReleased(events); !done)
        return done;
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

// There may be a child in what was added to a code, so that it was seen is written down.
Status StaffService::Impl::auditAdditions(const PartyRecord &party, const QString &subject, const QString &reason)
{
    const bool seen = std::ranges::any_of(party.additions, [](const Addition &one) { return !one.withheld; });
    return seen ? audit(QStringLiteral("open_additions"), subject, reason) : Status();
}

// By its label, else by the beginning of its id.
QString StaffService::Impl::nameOf(const QString &device) const
{
    constexpr int kShort = 6;
    if (const DeviceInfo own = log.info(); device == own.device)
        return own.deviceLabel;
    const std::vector<DeviceEntry> &devices = log.manifest().devices;
    const auto entry = std::ranges::find(devices, device, &DeviceEntry::id);
    return entry == devices.end() || entry->label.isEmpty() ? device.left(kShort) : entry->label;
}

template<typename Said> void StaffService::Impl::nameDevices(std::vector<Said> &all) const
{
    for (Said &one : all)
        one.device = nameOf(one.device);
}

void StaffService::Impl::nameDevices(PartyRecord &party) const
{
    nameDevices(party.versions);
    party.device = nameOf(party.device);
    for (PersonRecord &person : party.persons) {
        nameDevices(person.versions);
        nameDevices(person.acts);
    }
    nameDevices(party.additions);
}

TrustInput StaffService::Impl::trustInput()
{
    TrustInput input{log.manifest(), stores, clock.nowUtc(), clock.today(), {}, erased};
    if (const auto head = log.head())
        input.heads[log.info().device] = head->seq;
    for (const auto &[id, subject] : released)
        input.released.insert(id);
    input.heard = projection->heard();
    input.heard.erase(log.info().device); // whoever looks sits at it
    return input;
}

StaffService::StaffService(DeviceLog &log, StaffVault &vault, const Clock &clock, Worker &worker, Arrivals *arrivals)
    : m_impl(std::make_unique<Impl>(log, vault, clock, worker, arrivals))
{ }

StaffService::~StaffService() = default;

Result<int> StaffService::waitSeconds()
{
    return m_impl->tries.waitSeconds();
}

Result<QString> StaffService::proveNow(const SecretBuffer &passphrase)
{
    return m_impl->tries.prove(passphrase);
}

Status StaffService::unlockNow(const SecretBuffer &passphrase)
{
    auto keys = m_impl->tries.open(passphrase);
    if (!keys)
        return passOn(keys);
    (void)m_impl->vault.noteUse(*keys, m_impl->clock.nowUtc()); // told in the list; a full disk keeps nobody out
    return m_impl->open(std::move(*keys), QStringLiteral("unlock"));
}

Status StaffService::rekeyNow(const SecretBuffer &passphrase, const Rekeying &change)
{
    const bool wasOpen = !m_impl->stores.empty();
    m_impl->stores.clear();
    auto fresh = change();
    const Status done = fresh ? Status() : Status(passOn(fresh));
    if (!wasOpen)
        return done;
    if (!fresh)
        fresh = m_impl->vault.unlock(passphrase);
    if (!fresh) {
        m_impl->shut();
        return passOn(fresh);
    }
    const Status opened = m_impl->openAgain(std::move(*fresh));
    return done ? opened : done;
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

QString StaffService::self() const
{
    return slotOf(m_impl->keys);
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
        for (const age::Identity &identity : store->identities())
            open.identities.push_back({toWord(store->compartment()), 0, WipedBytes(identity.key().bytes())});
    }
    return open;
}

Result<SecretBuffer> StaffService::rootNow() const
{
    const auto root = m_impl->keys.find(kRootWord);
    return root == m_impl->keys.end() ? Result<SecretBuffer>(failure(ErrorCode::Refused)) : root->second.clone();
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

Result<OpenRecords> StaffService::recordsNow()
{
    if (const Status fresh = m_impl->freshen(); !fresh)
        return passOn(fresh);
    if (m_impl->eraseTrouble)
        return Unexpected<Error>(*m_impl->eraseTrouble);
    return OpenRecords{m_impl->stores, *m_impl->projection};
}

Result<OpenRecords> StaffService::recordsSoFarNow()
{
    if (const Status fresh = m_impl->freshenForAMoment(); !fresh)
        return passOn(fresh);
    return OpenRecords{m_impl->stores, *m_impl->projection};
}

void StaffService::whenShut(std::function<void()> forget)
{
    m_impl->alsoForget = std::move(forget);
}

QFuture<Status> StaffService::close(const QString &action)
{
    return onWorker<Status>(m_impl->worker, [this, action] {
        m_impl->shut();
        return m_impl->audit(action);
    });
}

Result<ReadSoFar> StaffService::readOnNow()
{
    return m_impl->readOn();
}

QFuture<Result<ReadSoFar>> StaffService::readOn()
{
    return onWorker<Result<ReadSoFar>>(m_impl->worker, [this] { return readOnNow(); });
}

Result<std::vector<RecordRow>> StaffService::listNow()
{
    if (const Status fresh = m_impl->freshenForAMoment(); !fresh)
        return passOn(fresh);
    return m_impl->handOutList();
}

QFuture<Result<std::vector<RecordRow>>> StaffService::list()
{
    return onWorker<Result<std::vector<RecordRow>>>(m_impl->worker, [this] { return listNow(); });
}

Result<std::optional<std::vector<RecordRow>>> StaffService::newsNow()
{
    if (const Status fresh = m_impl->freshenForAMoment(); !fresh)
        return passOn(fresh);
    return m_impl->changed ? std::optional(m_impl->handOutList()) : std::nullopt;
}

QFuture<Result<std::optional<std::vector<RecordRow>>>> StaffService::news()
{
    return onWorker<Result<std::optional<std::vector<RecordRow>>>>(m_impl->worker, [this] { return newsNow(); });
}

Result<OpenedRecord> StaffService::openPersonNow(const QString &subject, const QString &reason)
{
    if (const Status fresh = m_impl->freshenForAMoment(); !fresh)
        return passOn(fresh);
    auto opened = m_impl->projection->open(subject);
    if (!opened)
        return failure(ErrorCode::NotFound);
    if (opened->person.row.child && reason.isEmpty())
        return failure(ErrorCode::Refused);
    for (const QString &who : {subject, opened->party.id}) {
        const auto facts = factsOf(who, m_impl->stores);
        if (!facts)
            return passOn(facts);
        for (const EventContent &fact : *facts)
            opened->known.insert(fact.id);
    }
    if (const Status noted = m_impl->auditOpening(opened->person.row, reason); !noted)
        return passOn(noted);
    if (const Status noted = m_impl->auditAdditions(opened->party, subject, reason); !noted)
        return passOn(noted);
    m_impl->nameDevices(opened->person.versions);
    m_impl->nameDevices(opened->person.acts);
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
    if (const Status fresh = m_impl->freshenForAMoment(); !fresh)
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
    for (const PartyRecord &party : found) {
        if (const Status noted = m_impl->auditAdditions(party, party.id, reason); !noted)
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
    if (const Status fresh = m_impl->freshenForAMoment(); !fresh)
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
    if (const Status fresh = m_impl->freshenForAMoment(); !fresh)
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
    if (const Status fresh = m_impl->freshenForAMoment(); !fresh)
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

// Nothing goes of a subject of whom the latest word was not read.
template<typename Do> Result<RetentionPlan> StaffService::Impl::keepTimes(const Do &what)
{
    if (const Status fresh = freshenWhatIsOpen(); !fresh)
        return passOn(fresh);
    auto plan = what(RetentionService(log, clock, arrivals));
    if (!plan || plan->events() > 0) // one that failed may have taken something
        projection.reset();
    return plan;
}

Result<RetentionPlan> StaffService::planRetentionNow()
{
    if (const Status fresh = m_impl->freshenWhatIsOpen(); !fresh)
        return passOn(fresh);
    return RetentionService(m_impl->log, m_impl->clock, m_impl->arrivals).plan(m_impl->stores);
}

Result<RetentionPlan> StaffService::runRetentionNow(ClockIs clock)
{
    return m_impl->keepTimes([&](RetentionService retention) { return retention.run(m_impl->stores, clock); });
}

Result<RetentionPlan> StaffService::runRetentionWhenDueNow()
{
    return m_impl->keepTimes([this](RetentionService retention) { return retention.runWhenDue(m_impl->stores); });
}

Result<std::optional<RetentionPlan>> StaffService::clockDoubtNow()
{
    RetentionService retention(m_impl->log, m_impl->clock);
    const auto copies = retention.copiesWait(), records = retention.recordsWait();
    if (!copies || !records)
        return copies ? Result<std::optional<RetentionPlan>>(passOn(records)) : passOn(copies);
    if (!*copies && !*records)
        return std::optional<RetentionPlan>();
    auto plan = planRetentionNow();
    return plan ? Result<std::optional<RetentionPlan>>(std::move(*plan)) : passOn(plan);
}

QFuture<Result<std::optional<RetentionPlan>>> StaffService::clockDoubt()
{
    return onWorker<Result<std::optional<RetentionPlan>>>(m_impl->worker, [this] { return clockDoubtNow(); });
}

// Who has looked answers for it, so that it is written down before anything goes.
Result<RetentionPlan> StaffService::clockIsRightNow()
{
    if (m_impl->stores.empty())
        return failure(ErrorCode::Refused);
    if (const Status noted = m_impl->audit(QStringLiteral("clock_right")); !noted)
        return passOn(noted);
    return runRetentionNow(ClockIs::Right);
}

QFuture<Result<RetentionPlan>> StaffService::clockIsRight()
{
    return onWorker<Result<RetentionPlan>>(m_impl->worker, [this] { return clockIsRightNow(); });
}

Result<AuditVerdict> StaffService::auditVerdictNow()
{
    if (const Status fresh = m_impl->freshenForAMoment(); !fresh)
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
