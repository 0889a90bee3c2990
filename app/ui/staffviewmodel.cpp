// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffviewmodel.h"

#include "heldform.h"
#include "languagecontroller.h"
#include "onworker.h"
#include "volunteerwords.h"
#include "words.h"

namespace prystan::ui {

namespace {

constexpr int kTickMs = 1000;
constexpr int kNewsMs = 3000;
constexpr int kDoneMs = 15'000;
constexpr int kLooksForTrust = 10; // each half minute: what waits may become an alarm without any news
const QString kLocked = QStringLiteral("locked");
const QString kOpening = QStringLiteral("opening");
const QString kReading = QStringLiteral("reading");
const QString kOpen = QStringLiteral("open");
const QString kPaused = QStringLiteral("paused");

bool isReason(const QString &reason)
{
    return !Words::reason(reason).isEmpty();
}

} // namespace

StaffViewModel::StaffViewModel(StaffService &service, DeviceLog &log, Worker &worker, const Clock &clock,
                               ProcessControl &process, LanguageController &language, QString demoPassphrase,
                               QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_log(log)
    , m_worker(worker)
    , m_clock(clock)
    , m_process(process)
    , m_language(language)
    , m_demoPassphrase(std::move(demoPassphrase))
    , m_records(new RecordListModel(clock, language, this))
    , m_detail(new RecordDetailModel(clock, language, this))
    , m_unverified(new UnverifiedModel(clock, language, this))
    , m_strays(new StrayModel(language, this))
    , m_devices(new DeviceChainModel(language, this))
{
    m_waitTimer.setInterval(kTickMs);
    connect(&m_waitTimer, &QTimer::timeout, this, &StaffViewModel::tick);
    m_newsTimer.setInterval(kNewsMs);
    connect(&m_newsTimer, &QTimer::timeout, this, &StaffViewModel::lookForNews);
    m_doneTimer.setSingleShot(true);
    m_doneTimer.setInterval(kDoneMs);
    connect(&m_doneTimer, &QTimer::timeout, this, [this] { say({}); });
    connect(&m_language, &LanguageController::currentChanged, this, &StaffViewModel::changed);
    askForDelay();
}

// Earlier failures still count after a restart.
void StaffViewModel::askForDelay()
{
    onWorker<Result<int>>(m_worker, [this] {
        return m_service.waitSeconds();
    }).then(this, [this](const Result<int> &seconds) {
        if (seconds)
            waitFor(*seconds);
    });
}

void StaffViewModel::waitFor(int seconds)
{
    m_waitUntilMs = m_clock.monotonicMs() + seconds * 1000LL;
    if (seconds > 0)
        m_waitTimer.start();
    Q_EMIT changed();
}

int StaffViewModel::waitSeconds() const
{
    return int(std::max<qint64>(0, (m_waitUntilMs - m_clock.monotonicMs() + 999) / 1000));
}

void StaffViewModel::tick()
{
    if (m_paused && m_paused->isOver(m_clock.monotonicMs()))
        giveUpPause();
    if (waitSeconds() == 0 && !m_paused)
        m_waitTimer.stop();
    Q_EMIT changed();
}

QString StaffViewModel::problem() const
{
    const bool wrongPin = m_error && m_error->code == ErrorCode::WrongSecret && m_state == kPaused;
    QStringList sentences;
    if (wrongPin)
        sentences << Words::wrongPin(triesLeft());
    else if (m_error && m_error->code != ErrorCode::Delayed)
        sentences << Words::error(*m_error);
    if (m_state == kLocked && waitSeconds() > 0)
        sentences << Words::error({ErrorCode::Delayed, waitSeconds()});
    return sentences.join(u' ');
}

void StaffViewModel::setState(const QString &state)
{
    m_state = state;
    if (m_state == kOpen)
        m_newsTimer.start();
    else
        m_newsTimer.stop();
    Q_EMIT changed();
}

void StaffViewModel::say(std::function<QString()> done)
{
    m_done = std::move(done);
    m_doneTimer.start();
    Q_EMIT changed();
}

// ---- Opening

void StaffViewModel::unlock(SecretInput *input)
{
    if (m_state != kLocked || waitSeconds() > 0 || input == nullptr || input->length() == 0)
        return;
    openWith(m_service.unlock(input->take()));
}

void StaffViewModel::openWith(QFuture<Status> opening)
{
    m_error.reset();
    setState(kOpening);
    opening.then(this, [this, turn = ++m_turn](const Status &status) {
        if (turn == m_turn)
            opened(status);
    });
}

void StaffViewModel::opened(const Status &status)
{
    if (status)
        return readOn();
    m_error = status.error();
    setState(kLocked);
    askForDelay();
}

// A part at a time: a lock is heard between two. What fails is told by the list.
void StaffViewModel::readOn()
{
    m_service.readOn().then(this, [this, turn = m_turn](const Result<ReadSoFar> &soFar) {
        if (turn != m_turn)
            return;
        if (!soFar || soFar->complete()) {
            m_read.read = m_read.all;
            Q_EMIT changed();
            return openList();
        }
        m_read = *soFar;
        readOn(); // first: who hears of the state may lock, and then its turn is over
        setState(kReading);
    });
}

void StaffViewModel::openList()
{
    m_service.list().then(this, [this, turn = m_turn](Result<std::vector<RecordRow>> rows) {
        if (turn != m_turn)
            return;
        m_read = {};
        if (rows)
            m_records->setRows(std::move(*rows));
        else
            m_error = rows.error();
        setState(kOpen);
        askForClock();
        askForTrust();
        checkAudit();
    });
}

QString StaffViewModel::readText() const
{
    return Words::reading(m_read, m_language.current());
}

void StaffViewModel::refresh()
{
    if (m_state != kOpen)
        return;
    askForClock();
    showWhen<std::vector<RecordRow>>(m_service.list(),
                                     [this](std::vector<RecordRow> rows) { showRows(std::move(rows)); });
}

// Looked for and not announced: a form may come in by any way, also by one that does not know of this window.
void StaffViewModel::lookForNews()
{
    if (++m_looks % kLooksForTrust == 0)
        askForTrust();
    showWhen<std::optional<std::vector<RecordRow>>>(m_service.news(),
                                                    [this](std::optional<std::vector<RecordRow>> rows) {
                                                        if (rows)
                                                            showRows(std::move(*rows));
                                                    });
}

void StaffViewModel::showRows(std::vector<RecordRow> rows)
{
    m_records->setRows(std::move(rows));
    if (m_detail->loaded() && m_records->find(m_detail->key()) == nullptr)
        closeRecord(); // it was erased, or has had its time
    askForTrust();
    Q_EMIT listed();
}

void StaffViewModel::askForTrust()
{
    showWhen<TrustState>(m_service.trust(), [this](TrustState state) {
        if (m_trustShown && state != m_trust)
            askForUnverified();
        m_devices->setChains(state.devices);
        m_trust = std::move(state);
    });
}

void StaffViewModel::askForUnverified()
{
    showWhen<std::vector<UnverifiedEvent>>(m_service.unverified(), [this](std::vector<UnverifiedEvent> events) {
        if (m_trustShown)
            m_unverified->setEvents(std::move(events));
    });
    showWhen<std::vector<Addition>>(m_service.strays(), [this](std::vector<Addition> additions) {
        if (m_trustShown)
            m_strays->setAdditions(std::move(additions));
    });
}

QString StaffViewModel::trustText() const
{
    const QString gaps = Words::gaps(m_trust);
    QStringList lines{Words::setAside(m_trust)};
    if (m_trust.strays > 0)
        lines << VolunteerWords::strays(m_trust.strays);
    lines << Words::keyToCome(m_trust) << gaps << Words::silent(m_trust, m_language.current());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void StaffViewModel::showTrust()
{
    if (m_state != kOpen || m_trustShown)
        return;
    closeRecord();
    m_trustShown = true;
    askForUnverified();
    Q_EMIT changed();
}

void StaffViewModel::hideTrust()
{
    m_trustShown = false;
    m_unverified->setEvents({});
    m_strays->setAdditions({});
    Q_EMIT changed();
}

void StaffViewModel::takeCare(const QString &key)
{
    if (m_state != kOpen || !m_trustShown)
        return;
    m_service.takeCare(QByteArray::fromHex(key.toLatin1())).then(this, [this, turn = m_turn](const Status &taken) {
        if (turn != m_turn)
            return;
        if (!taken)
            m_error = taken.error();
        askForTrust();
        Q_EMIT changed();
    });
}

void StaffViewModel::askForClock()
{
    showWhen<std::optional<RetentionPlan>>(
        m_service.clockDoubt(), [this](std::optional<RetentionPlan> plan) { m_waitsForClock = std::move(plan); });
}

void StaffViewModel::clockIsRight()
{
    if (m_state != kOpen || !m_waitsForClock)
        return;
    showWhen<RetentionPlan>(m_service.clockIsRight(), [this](const RetentionPlan &) { refresh(); });
}

QString StaffViewModel::clockText() const
{
    return m_waitsForClock ? Words::clockDoubt(clockDate(m_clock, m_language)) : QString();
}

QString StaffViewModel::clockQuestion() const
{
    return Words::isItToday(clockDate(m_clock, m_language));
}

QString StaffViewModel::clockWarning() const
{
    return m_waitsForClock ? Words::afterClock(int(m_waitsForClock->going())) : QString();
}

// Told, and never a reason to keep records shut.
void StaffViewModel::checkAudit()
{
    m_service.checkAudit().then(this, [this, turn = m_turn](const Status &whole) {
        if (turn != m_turn)
            return;
        m_auditBroken = !whole && whole.error().code == ErrorCode::Corrupt;
        if (!whole && !m_auditBroken)
            m_error = whole.error();
        Q_EMIT changed();
    });
}

// What arrives after a lock is not shown.
template<typename T> void StaffViewModel::showWhen(QFuture<Result<T>> future, std::function<void(T)> show)
{
    future.then(this, [this, turn = m_turn, show](const Result<T> &result) {
        if (turn != m_turn)
            return;
        if (result)
            show(*result);
        else
            m_error = result.error();
        Q_EMIT changed();
    });
}

// ---- Records

void StaffViewModel::open(const QString &key)
{
    const RecordRow *row = m_records->find(key);
    if (m_state != kOpen || row == nullptr || !canBeOpened(row->access))
        return;
    if (!row->child) {
        closeRecord();
        return load(key, {});
    }
    m_reasonAskedFor = key; // what is open stays until the reason is given
    Q_EMIT changed();
}

void StaffViewModel::dropQuestion()
{
    m_reasonAskedFor.clear();
    Q_EMIT changed();
}

void StaffViewModel::openBecause(const QString &key, const QString &reason)
{
    if (m_state != kOpen || m_records->find(key) == nullptr || !isReason(reason))
        return;
    closeRecord();
    load(key, reason);
}

void StaffViewModel::load(const QString &key, const QString &reason)
{
    m_error.reset();
    showWhen<OpenedRecord>(m_service.openPerson(key, reason), [this, wanted = ++m_wanted](OpenedRecord record) {
        if (wanted == m_wanted)
            m_detail->setRecord(std::move(record));
    });
}

void StaffViewModel::closeRecord()
{
    ++m_wanted;
    m_reasonAskedFor.clear();
    m_detail->setRecord(std::nullopt);
    Q_EMIT changed();
}

// ---- Leaving

void StaffViewModel::forgetRecords()
{
    ++m_turn;
    m_error.reset();
    m_read = {};
    closeRecord();
    m_records->setRows({});
    hideTrust();
    m_trust = {};
    m_done = nullptr;
    m_devices->setChains({});
    m_waitsForClock.reset();
    m_auditBroken = false;
    setState(kLocked);
}

void StaffViewModel::lock()
{
    if (m_state == kLocked)
        return;
    m_paused.reset();
    const auto form = std::make_shared<SecretBuffer>(m_held && m_state == kOpen ? m_held() : SecretBuffer());
    forgetRecords();
    if (!form->isEmpty())
        seal(form);
    leave(u"lock"_qs, form);
}

// Before the keys go. What cannot be sealed is not taken along.
void StaffViewModel::seal(const std::shared_ptr<SecretBuffer> &form)
{
    m_worker.post([this, form] {
        const auto keys = m_service.keysForPause();
        const auto sealed = keys ? HeldForm::seal(*form, *keys, m_clock.monotonicMs()) : failure(ErrorCode::Refused);
        *form = sealed ? sealed->serialise() : SecretBuffer();
    });
}

// Whether or not the closing could be written down, this process image ends.
void StaffViewModel::leave(const QString &action, const std::shared_ptr<SecretBuffer> &handover)
{
    m_service.close(action).then(
        this, [this, handover](const Status &) { m_process.relaunch(handover->isEmpty() ? nullptr : handover.get()); });
}

void StaffViewModel::pause(PinInput *pin)
{
    if (m_state != kOpen || pin == nullptr || !pin->complete())
        return;
    auto digits = std::make_shared<SecretBuffer>(pin->take());
    auto handover = std::make_shared<SecretBuffer>();
    onWorker<Status>(m_worker, [this, digits, handover]() -> Status {
        auto keys = m_service.keysForPause();
        if (!keys)
            return passOn(keys);
        *handover = PausedSession(std::move(*keys), std::move(*digits), m_clock.monotonicMs()).serialise();
        return {};
    }).then(this, [this, handover, turn = m_turn](const Status &ready) {
        if (turn != m_turn)
            return;
        if (!ready) {
            m_error = ready.error();
            Q_EMIT changed();
            return;
        }
        forgetRecords();
        leave(u"pause"_qs, handover);
    });
}

void StaffViewModel::startPaused(PausedSession session)
{
    m_paused = std::move(session);
    m_waitTimer.start();
    setState(kPaused);
}

void StaffViewModel::resume(PinInput *pin)
{
    if (m_state != kPaused || pin == nullptr || !pin->complete())
        return;
    auto keys = m_paused->open(pin->take(), m_clock.monotonicMs());
    if (keys) {
        m_paused.reset();
        return openWith(m_service.resume(std::move(*keys)));
    }
    m_error = keys.error();
    if (m_error->code != ErrorCode::WrongSecret || m_paused->triesLeft() == 0)
        giveUpPause();
    Q_EMIT changed();
}

void StaffViewModel::giveUpPause()
{
    if (m_state != kPaused)
        return;
    m_paused.reset();
    m_error.reset();
    setState(kLocked);
}

int StaffViewModel::triesLeft() const
{
    return m_paused ? m_paused->triesLeft() : 0;
}

} // namespace prystan::ui
