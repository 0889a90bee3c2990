// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "entrances.h"
#include "onworker.h"
#include "primitives.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QtQml/qqmlextensionplugin.h>

#include <future>

Q_IMPORT_QML_PLUGIN(Prystan_UiPlugin)
Q_IMPORT_QML_PLUGIN(Prystan_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Prystan_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Prystan_PagesPlugin)
Q_IMPORT_QML_PLUGIN(Prystan_ShellPlugin)

namespace prystan {

using storage::DataDirectory;
using storage::Look;

namespace {

constexpr qint64 kDemoLifetimeSeconds = 24LL * 3600;
constexpr int kLookOnAfterMs = 500;

// A demo that says it is from the future was made before a clock change: it goes as well.
bool isOutlived(const DeviceInfo &info, const Clock &clock)
{
    const qint64 age = info.created.secsTo(clock.nowUtc());
    return info.demo && (age >= kDemoLifetimeSeconds || age < -3600);
}

Status makeDemo(const QString &path, const Clock &clock)
{
    DataDirectory::InitOptions options;
    options.orgName = QStringLiteral("Demo");
    options.mode = QStringLiteral("demo");
    options.demo = true;
    const auto created = DataDirectory::init(path, options, clock);
    return created ? Status() : Status(passOn(created));
}

Result<std::unique_ptr<DataDirectory>> openDirectory(const QString &path, bool isDefault, const Clock &clock)
{
    if (isDefault && !DataDirectory::exists(path)) {
        if (const Status made = makeDemo(path, clock); !made)
            return passOn(made);
    }
    auto directory = DataDirectory::open(path, Look::Newest);
    if (!directory || !isOutlived((*directory)->log().info(), clock))
        return directory;
    directory->reset();
    if (const Status gone = DataDirectory::destroy(path); !gone)
        return passOn(gone);
    if (const Status made = makeDemo(path, clock); !made)
        return passOn(made);
    return DataDirectory::open(path, Look::Newest);
}

} // namespace

QString Program::demoDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/prystan/demo");
}

Result<std::unique_ptr<Program>> Program::open(const Options &options)
{
    if (const Status ready = crypto::initCrypto(); !ready)
        return passOn(ready);
    const platform::SystemClock systemClock;
    const Clock &clock = options.clock != nullptr ? *options.clock : systemClock;
    const QString path = options.dir.isEmpty() ? demoDirectory() : options.dir;
    auto directory = openDirectory(path, options.dir.isEmpty(), clock);
    if (!directory)
        return passOn(directory);
    return std::unique_ptr<Program>(new Program(options, std::move(*directory)));
}

Program::Program(const Options &options, std::unique_ptr<DataDirectory> directory)
    : m_relauncher(options.arguments)
    , m_clock(options.clock != nullptr ? *options.clock : m_systemClock)
    , m_process(options.process != nullptr ? *options.process : m_relauncher)
    , m_directory(std::move(directory))
    , m_worker(std::make_unique<platform::WorkerThread>())
    , m_intake(std::make_unique<IntakeService>(m_directory->log(), m_directory->sealer(), m_clock, *m_worker))
    , m_heartbeat(std::make_unique<Heartbeat>(m_directory->log(), m_directory->sealer(), m_clock, *m_worker))
{
    const DeviceInfo info = m_directory->log().info();
    m_context.demo = info.demo;
    m_context.orgName = info.orgName;
    m_context.deviceLabel = info.deviceLabel;
    m_context.mode = info.mode;
    m_context.language = new ui::LanguageController(&m_context);
    m_context.choices = new ui::Choices(*m_context.language, &m_context);
    m_context.cards = new ui::CardModel(*m_context.language, &m_context);
    m_context.contacts = new ui::ContactModel(*m_context.language, m_clock.today(), &m_context);
    m_context.staySafe = new ui::StaySafe(*m_context.cards, *m_context.contacts, &m_context);
    m_context.staySafe->offer(m_directory->membership().content()); // nobody uses the worker yet
    m_context.staySafe->renew();
    m_context.intake = new ui::IntakeViewModel(*m_intake, m_clock, *m_context.language, &m_context);
    m_context.delivery = new ui::DeliveryModel(m_clock, *m_context.language, &m_context);
    m_context.idle = new ui::IdleGuard(m_clock, &m_context);
    m_context.cover = new ui::PinCover(m_clock, &m_context);
    composeVolunteer();
    composeScanner();
    qGuiApp->installEventFilter(m_context.idle);
    composeStaff(info);
    composeScanning(options.camera);
    composeDelivery(info, options.sticks);
    watchDemoAge(info);
    watchTheDay(info);
    lookOnLater();
}

Program::~Program()
{
    m_network.reset();
    m_courier.reset();
    m_stickRound.reset();
    m_worker.reset();
}

void Program::composeVolunteer()
{
    ui::AppContext &app = m_context;
    app.addition = new ui::AdditionViewModel(*m_intake, *app.language, &app);
    app.tally = new ui::TallyModel(m_directory->log(), *m_worker, m_clock, *app.language, &app);
    const auto note = [&app](const Saved &saved) {
        if (app.face() == u"volunteer")
            app.tally->note(saved);
    };
    QObject::connect(app.intake, &ui::IntakeViewModel::stored, app.tally, note);
    QObject::connect(app.addition, &ui::AdditionViewModel::stored, app.tally, note);
    QObject::connect(app.cover, &ui::PinCover::gone, &app, &ui::AppContext::endShift);
    QObject::connect(&app, &ui::AppContext::shiftEnded, &app, [this] { startAfresh(); });
}

// Before the guard of the idle time, which sees every key first: whoever scans is there.
void Program::composeScanner()
{
    auto *scanner = new ui::DocumentScanner(
        m_clock, [this] { return m_context.personInHand() != nullptr; }, &m_context);
    QObject::connect(scanner, &ui::DocumentScanner::scanned, &m_context, &ui::AppContext::readDocument);
    qGuiApp->installEventFilter(scanner);
}

// Each page asks for a code of its own kind and gets it; none of them knows the camera.
void Program::composeScanning(scan::Camera *camera)
{
    using ui::Wanted;
    ui::AppContext &app = m_context;
    app.scan = new ui::ScanViewModel(camera != nullptr ? *camera : m_camera, *app.language, &app);
    QObject::connect(app.scan, &ui::ScanViewModel::taken, app.idle, &ui::IdleGuard::stillHere);
    const auto into = [](auto *taker, auto take) {
        return [taker, take](const text::ScannedCode &code) { (taker->*take)(code.text); };
    };
    QObject::connect(app.addition, &ui::AdditionViewModel::scanWanted, app.scan, [&app, into] {
        app.scan->open(Wanted::Receipt, into(app.addition, &ui::AdditionViewModel::setCode));
    });
    const auto contact = [&app](ui::ContactReading *reading) {
        QObject::connect(reading, &ui::ContactReading::scanWanted, app.scan, [&app, reading] {
            app.scan->open(Wanted::Contact, [reading](const text::ScannedCode &code) { reading->take(code.contact); });
        });
    };
    contact(app.intake->party()->contact());
    endScanning();
    if (app.staff == nullptr)
        return;
    contact(app.correction->party()->contact());
    contact(app.registering->form()->party()->contact());
    QObject::connect(app.search, &ui::SearchViewModel::scanWanted, app.scan, [&app, into] {
        app.scan->open(Wanted::Receipt, into(app.search, &ui::SearchViewModel::setTyped));
    });
    QObject::connect(app.devices, &ui::DevicesViewModel::scanWanted, app.scan,
                     [&app, into] { app.scan->open(Wanted::Slip, into(app.devices, &ui::DevicesViewModel::take)); });
}

// Whatever takes the page away takes the camera with it.
void Program::endScanning()
{
    ui::AppContext &app = m_context;
    QObject::connect(app.idle, &ui::IdleGuard::expired, app.scan, &ui::ScanViewModel::close);
    QObject::connect(&app, &ui::AppContext::faceChanged, app.scan, &ui::ScanViewModel::close);
    QObject::connect(app.cover, &ui::PinCover::changed, app.scan, [&app] {
        if (app.cover->state() != u"open")
            app.scan->close();
    });
    if (app.staff == nullptr)
        return;
    QObject::connect(app.staff, &ui::StaffViewModel::changed, app.scan, [&app, was = QString()]() mutable {
        if (was == u"open" && app.staff->state() != u"open")
            app.scan->close();
        was = app.staff->state();
    });
}

// Another process image; what is being written becomes durable first.
void Program::startAfresh()
{
    onWorker<Status>(*m_worker, [] { return Status(); }).then(&m_context, [this](const Status &) {
        m_process.relaunch(nullptr);
    });
}

void Program::composeStaff(const DeviceInfo &info)
{
    if (m_directory->vault() == nullptr)
        return;
    DeviceLog &log = m_directory->log();
    m_staff = std::make_unique<StaffService>(log, *m_directory->vault(), m_clock, *m_worker, m_directory->arrivals());
    m_context.staff = new ui::StaffViewModel(*m_staff, log, *m_worker, m_clock, m_process, *m_context.language,
                                             info.demoPassphrase, &m_context);
    m_search = std::make_unique<PeopleSearch>(*m_staff, m_clock, *m_worker);
    m_context.search = new ui::SearchViewModel(*m_search, *m_context.staff, m_clock, *m_context.language, &m_context);
    m_context.registering = new ui::RegisterViewModel(*m_intake, *m_staff, *m_search, *m_context.staff, *m_worker,
                                                      m_clock, *m_context.language, &m_context);
    m_acts = std::make_unique<RecordActs>(log, m_directory->sealer(), *m_staff, m_clock, *m_worker);
    m_pairs = std::make_unique<RecordPairs>(*m_staff, m_clock, *m_worker);
    m_context.pair
        = new ui::PairViewModel(*m_pairs, *m_acts, *m_context.staff, m_clock, *m_context.language, &m_context);
    m_context.duplicates = new ui::DuplicatesViewModel(*m_search, *m_context.staff, *m_context.language, &m_context);
    m_edits = std::make_unique<RecordEdits>(log, m_directory->sealer(), *m_staff, m_clock, *m_worker);
    m_context.acts = new ui::ActsViewModel(*m_acts, *m_edits, *m_context.staff, *m_context.language, &m_context);
    m_context.correction
        = new ui::CorrectionViewModel(*m_edits, *m_context.staff, m_clock, *m_context.language, &m_context);
    m_erasures = std::make_unique<ErasureNotes>(*m_staff, log, m_directory->dispatch(), *m_worker);
    m_context.erasures = new ui::ErasureListModel(*m_erasures, *m_context.staff, *m_context.language, &m_context);
    m_enrol = std::make_unique<EnrolService>(log, m_directory->membership(), *m_staff, m_clock, *m_worker);
    m_context.devices = new ui::DevicesViewModel(*m_enrol, log, m_sticks, *m_worker, *m_context.language, &m_context);
    m_passphrases = std::make_unique<PassphraseService>(log, *m_directory->vault(), *m_staff, m_clock, *m_worker);
    m_context.passphrases = new ui::PassphrasesViewModel(*m_passphrases, *m_context.language, &m_context);
}

// Begins when the first window stands; nothing that is saved or read ever waits for it.
void Program::composeDelivery(const DeviceInfo &info, StickRound::Sticks sticks)
{
    storage::DataDirectory &directory = *m_directory;
    const bool reads = directory.arrivals() != nullptr;
    const auto plain = info.demo ? sync::ServerAddress::Plain::OnThisMachine : sync::ServerAddress::Plain::Never;
    const auto couch
        = [&directory, reads, plain](const sync::CourierThread::Site &site, const std::atomic<bool> *stop) {
              return sync::couchAt(site.server, {site.account, directory.serverPassword()}, reads, stop, plain);
          };
    ui::DeliveryModel *shown = m_context.delivery;
    const auto tell = [this, shown](const sync::DeliveryState &state) {
        QMetaObject::invokeMethod(
            shown,
            [this, shown, state] {
                shown->setState(state);
                lookForContent();
            },
            Qt::QueuedConnection);
    };
    const sync::OwnStore own{
        *m_worker, m_clock, directory.log(), directory.membership(), directory.dispatch(), directory.arrivals()};
    m_courier = std::make_unique<sync::CourierThread>(
        own, couch, [] { return QRandomGenerator::global()->generateDouble(); }, tell);
    m_network = sync::systemNetwork();
    // A kiosk stands alone: whoever comes by may put in a stick.
    const auto accepts = info.mode == u"kiosk" ? StickRound::Accepts::Ours : StickRound::Accepts::Any;
    m_stickRound = std::make_unique<StickRound>(own, std::move(sticks), accepts);
    m_context.stick = new ui::StickViewModel(*m_stickRound, *m_context.language, &m_context);
    wakeDelivery();
    QTimer::singleShot(0, &m_context, [this] {
        m_network->watch([this](const sync::NetworkState &state) { m_courier->setNetwork(state); });
        m_courier->start();
    });
}

void Program::wakeDelivery()
{
    const auto wake = [this] { m_courier->wake(); };
    QObject::connect(m_context.delivery, &ui::DeliveryModel::tryWanted, &m_context, [this] { m_courier->tryNow(); });
    QObject::connect(m_context.stick, &ui::StickViewModel::took, &m_context, wake);
    QObject::connect(m_context.stick, &ui::StickViewModel::changed, &m_context, [this] {
        if (!m_context.stick->busy())
            lookForContent();
    });
    QObject::connect(m_context.intake, &ui::IntakeViewModel::stored, &m_context, wake);
    QObject::connect(m_context.addition, &ui::AdditionViewModel::stored, &m_context, wake);
    if (m_context.staff == nullptr)
        return;
    QObject::connect(m_context.acts, &ui::ActsViewModel::acted, &m_context, wake);
    QObject::connect(m_context.registering->form(), &ui::IntakeViewModel::stored, &m_context, wake);
    QObject::connect(m_context.correction, &ui::CorrectionViewModel::saved, &m_context, wake);
    QObject::connect(m_context.staff, &ui::StaffViewModel::changed, &m_context,
                     [this] { m_courier->setAttended(m_context.staff->state() == u"open"); });
    QObject::connect(m_context.delivery, &ui::DeliveryModel::arrived, m_context.staff,
                     &ui::StaffViewModel::lookForNews);
    QObject::connect(m_context.stick, &ui::StickViewModel::took, m_context.staff, &ui::StaffViewModel::lookForNews);
}

// It may have come by the server or by a stick, either way, or been taken off by a manifest.
void Program::lookForContent()
{
    onWorker<std::optional<ContentPack>>(*m_worker, [this] {
        return m_directory->membership().content();
    }).then(&m_context, [this](const std::optional<ContentPack> &pack) { m_context.staySafe->offer(pack); });
}

// The first frame comes first. Whoever saves or reads meanwhile waits for one place of the chain at most.
void Program::lookOnLater()
{
    QTimer::singleShot(kLookOnAfterMs, &m_context, [this] {
        m_worker->whenIdle([this](const platform::WorkerThread &worker) {
            return m_directory->lookOn([&worker] { return worker.isAwaited(); });
        });
    });
}

// A demo that is still open after a day starts afresh as soon as nobody is writing anything.
void Program::watchDemoAge(const DeviceInfo &info)
{
    if (!info.demo)
        return;
    m_demoTimer.setInterval(60'000);
    QObject::connect(&m_demoTimer, &QTimer::timeout, &m_context, [this] { checkDemoAge(); });
    m_demoTimer.start();
}

void Program::checkDemoAge()
{
    const bool writing = !m_context.intake->step().isEmpty() || !m_context.addition->step().isEmpty()
        || (m_context.registering != nullptr && m_context.registering->isOpen());
    if (isOutlived(m_directory->log().info(), m_clock) && !writing)
        startAfresh();
}

// What is due once a day, looked at every hour; a demo goes as a whole.
void Program::watchTheDay(const DeviceInfo &info)
{
    if (info.demo)
        return;
    m_hourTimer.setInterval(3'600'000);
    const auto look = [this] {
        letGoWhatHasHadItsTime();
        sayThatItRuns();
    };
    QObject::connect(&m_hourTimer, &QTimer::timeout, &m_context, look);
    m_hourTimer.start();
    look();
}

// What cannot go now (a full disk) goes the next time: nobody who registers or reads is stopped by it.
void Program::letGoWhatHasHadItsTime()
{
    m_worker->post([this] {
        if (m_staff != nullptr)
            (void)m_staff->runRetentionWhenDueNow();
        else
            (void)RetentionService(m_directory->log(), m_clock).runWhenDue({});
    });
}

void Program::sayThatItRuns()
{
    m_heartbeat->beatWhenDue().then(&m_context, [this](const Result<bool> &said) {
        if (said && *said)
            m_courier->wake();
    });
}

void Program::resumePaused(const SecretBuffer &handover)
{
    if (handover.isEmpty() || m_context.staff == nullptr)
        return;
    if (auto session = PausedSession::parse(handover))
        m_context.staff->startPaused(std::move(*session));
    else if (auto form = HeldForm::parse(handover))
        m_context.registering->keep(std::move(*form));
}

bool Program::load(QQmlApplicationEngine &engine)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_context.language->setEngine(&engine);
    QQmlEngine::setObjectOwnership(&m_context, QQmlEngine::CppOwnership);
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&m_context)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Prystan/Shell/Main.qml")));
    return !engine.rootObjects().isEmpty();
}

void Program::settle()
{
    std::promise<void> done;
    m_worker->post([&done] { done.set_value(); });
    done.get_future().wait();
}

} // namespace prystan
