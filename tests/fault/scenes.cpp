// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "files.h"

#include <algorithm>

namespace prystan::tests {

using namespace storage;

namespace {

int below(Dice &dice, int count)
{
    return int(dice() % unsigned(count));
}

Save nextSave(DataDirectory &directory, int largest, Dice &dice)
{
    DeviceLog &log = directory.log();
    ChainHead head = *log.head();
    Save save(std::size_t(1 + below(dice, 4)));
    for (SealedEvent &event : save) {
        const QByteArray plain = crypto::randomId().toLatin1() + QByteArray(below(dice, largest), ' ');
        event.sealed = *directory.sealer().seal(Compartment::Child, plain);
        event.header = {log.info().org, log.info().device, head.seq + 1, head.sha256, crypto::sha256(event.sealed)};
        event.signature = log.sign(signedBytes(event.header));
        head = {event.header.seq, event.header.sha256};
    }
    return save;
}

Save keptOf(DeviceLog &log, Dice &dice, int most)
{
    Save some;
    const std::vector<KeptEvent> all = *log.kept();
    for (const KeptEvent &event : all) {
        if (below(dice, 3) == 0 && int(some.size()) < most)
            some.push_back({{{}, {}, event.seq, {}, event.sha256}, {}, {}});
    }
    return some;
}

// Some are delivered and pruned, and one more is erased, delivered or not.
void shedSome(DeviceLog &log, Dice &dice, Scene &scene)
{
    for (const Gone why : {Gone::Pruned, Gone::Erased}) {
        scene.saves.push_back(keptOf(log, dice, why == Gone::Pruned ? 5 : 1));
        std::vector<qint64> seqs;
        for (const SealedEvent &event : scene.saves.back())
            seqs.push_back(event.header.seq);
        if ((why == Gone::Pruned && !log.noteDelivered(seqs, auditEntry().time)) || !log.shed(seqs, why, auditEntry()))
            qFatal("nothing was taken away on a good disk");
        recordAcknowledgement(int(scene.saves.size()) - 1);
    }
}

void saveOne(DataDirectory &directory, int largest, Dice &dice, Scene &scene)
{
    scene.saves.push_back(nextSave(directory, largest, dice));
    if (!directory.log().append(scene.saves.back(), auditEntry()))
        qFatal("a save failed on a good disk");
    recordAcknowledgement(int(scene.saves.size()) - 1);
}

void session(const QString &path, const Plan &plan, Dice &dice, Scene &scene)
{
    const auto directory = DataDirectory::open(path);
    if (!directory)
        qFatal("the directory does not open before any cut");
    for (int i = 0; i < plan.saves; ++i) {
        saveOne(**directory, plan.largest, dice, scene);
        if (plan.sheds)
            shedSome((*directory)->log(), dice, scene);
    }
}

// Everything kept is what lies there now, or calls were missed.
bool explains(const Recording &recording, const QString &path)
{
    Disk disk(recording);
    for (const DiskCall &call : recording.calls)
        disk.play(call);
    const Recording now = recordingOf(path);
    CrashState there;
    for (const auto &[name, file] : now.names)
        there[name] = now.contents[std::size_t(file)];
    return disk.pulledGently() == there;
}

bool isChain(const std::vector<SealedEvent> &rows)
{
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const EventHeader &before = rows[i - 1].header, &header = rows[i].header;
        const bool follows = header.seq == before.seq + 1;
        if (header.seq <= before.seq || (follows && header.prev != before.sha256))
            return false;
    }
    return true;
}

bool isRow(const std::vector<SealedEvent> &rows, const SealedEvent &event)
{
    const auto row = std::ranges::lower_bound(rows, event.header.seq, {}, [](const auto &r) { return r.header.seq; });
    return row != rows.end() && row->header == event.header && row->signature == event.signature
        && row->sealed == event.sealed;
}

bool hasBytes(const std::vector<SealedEvent> &rows, qint64 seq)
{
    return std::ranges::any_of(rows, [&](const SealedEvent &r) { return r.header.seq == seq && !r.sealed.isEmpty(); });
}

// Whatever became of its bytes, its place in the chain is what it was.
bool hasLink(const std::vector<SealedEvent> &rows, const EventHeader &header)
{
    const auto row = std::ranges::find(rows, header.seq, [](const SealedEvent &r) { return r.header.seq; });
    const bool known = !header.org.isEmpty(); // else only the bytes are known that were taken away
    return row != rows.end() && (known ? row->header == header : row->header.sha256 == header.sha256);
}

enum class Promise { Twice, Away, Either };
struct Promised {
    SealedEvent event;
    Promise promise = Promise::Twice;
};

// By seq, what the promises add up to; the one after the last may be on its way.
std::map<qint64, Promised> promisedBy(const Scene &scene, int acknowledged)
{
    std::map<qint64, Promised> all;
    for (int save = 0; save < acknowledged; ++save) {
        for (const SealedEvent &event : scene.saves[std::size_t(save)]) {
            Promised &one = all.try_emplace(event.header.seq, Promised{event}).first->second;
            const bool away = event.sealed.isEmpty();
            one.promise = away                            ? Promise::Away
                : scene.either.contains(event.header.seq) ? Promise::Either
                                                          : one.promise;
        }
    }
    for (const qint64 seq : goingAway(scene, acknowledged)) {
        if (const auto one = all.find(seq); one != all.end() && one->second.promise == Promise::Twice)
            one->second.promise = Promise::Either;
    }
    return all;
}

void count(Toll &toll, Promise promise, bool file, bool row)
{
    if (promise == Promise::Away) {
        ++toll.gone;
        toll.back += file || row ? 1 : 0;
        return;
    }
    ++toll.acknowledged;
    toll.lost += promise == Promise::Twice && !file && !row ? 1 : 0;
    toll.single += file != row ? 1 : 0;
}

// Past the store: the rows as SQLCipher gives them.
void countRows(Toll &toll, const QString &path, const std::map<qint64, Promised> &promised)
{
    const SecretBuffer key = storage::readDeviceKeys(path)->database();
    const auto connection = Connection::open(path + QStringLiteral("/device.db"), key);
    for (const auto &[seq, one] : promised) {
        auto row = connection->prepare("SELECT sealed FROM event WHERE seq = ?");
        const bool there = row && row->bind(1, seq).step().value_or(false);
        const QByteArray sealed = there ? row->blob(0) : QByteArray();
        toll.single += one.promise == Promise::Twice && sealed != one.event.sealed ? 1 : 0;
        toll.back += one.promise == Promise::Away && !sealed.isEmpty() ? 1 : 0;
    }
}

} // namespace

QString fileOf(const SealedEvent &event, const QString &box)
{
    return QStringLiteral("%1/%2-%3.age")
        .arg(box)
        .arg(event.header.seq, 10, 10, QLatin1Char('0'))
        .arg(QString::fromLatin1(event.header.sha256.toHex()));
}

Toll &Toll::operator+=(const Toll &more)
{
    states += more.states, acknowledged += more.acknowledged, lost += more.lost, single += more.single;
    gone += more.gone, back += more.back;
    forked += more.forked, closed += more.closed, stuck += more.stuck;
    return *this;
}

QByteArray Toll::inWords() const
{
    return QStringLiteral("%1 of %2 acknowledged records lost, %3 there only once, %4 of %5 that were taken away are "
                          "back, %6 forked "
                          "chains, %7 directories not opened, %8 next saves refused; %9 states")
        .arg(lost)
        .arg(acknowledged)
        .arg(single)
        .arg(back)
        .arg(gone)
        .arg(forked)
        .arg(closed)
        .arg(stuck)
        .arg(states)
        .toUtf8();
}

std::vector<qint64> goingAway(const Scene &scene, int acknowledged)
{
    std::vector<qint64> seqs;
    if (acknowledged >= int(scene.saves.size()))
        return seqs;
    for (const SealedEvent &event : scene.saves[std::size_t(acknowledged)]) {
        if (event.sealed.isEmpty())
            seqs.push_back(event.header.seq);
    }
    return seqs;
}

Scene recordSaves(const QString &directory, const Plan &plan, Dice &dice, const Scene &earlier)
{
    Scene scene;
    scene.saves = earlier.saves;
    scene.either = earlier.either;
    scene.before = int(earlier.saves.size());
    startRecording(directory);
    for (int i = 0; i < plan.sessions; ++i)
        session(directory, plan, dice, scene);
    scene.recording = stopRecording();
    scene.complete = explains(scene.recording, directory);
    return scene;
}

Scene recordWindow(const QString &path, int largest, Dice &dice, const Scene &earlier)
{
    Scene scene;
    scene.saves = earlier.saves;
    scene.before = int(earlier.saves.size());
    startRecording(path);
    auto directory = DataDirectory::open(path, Look::Newest);
    if (!directory)
        qFatal("the directory does not open before any cut");
    for (bool more = true; more;) {
        saveOne(**directory, largest, dice, scene);
        more = (*directory)->lookOn({}) && (*directory)->lookOn({});
    }
    directory->reset();
    scene.recording = stopRecording();
    scene.complete = explains(scene.recording, path);
    return scene;
}

Toll lookAt(const QString &path, const Scene &scene, int acknowledged, bool thoroughly, Start start)
{
    Toll toll{.states = 1};
    auto directory = DataDirectory::open(path, start == Start::Window ? Look::Newest : Look::Complete);
    if (start == Start::Window && directory) {
        Dice dice(2);
        toll.stuck += (*directory)->log().append(nextSave(**directory, 4000, dice), auditEntry()) ? 0 : 1;
        while ((*directory)->lookOn({})) { }
    }
    const auto rows = directory ? (*directory)->log().eventsAfter(0, 100'000) : Result<Save>(Save());
    toll.closed = directory ? 0 : 1;
    toll.forked = rows && isChain(*rows) ? 0 : 1;
    const std::map<qint64, Promised> promised = promisedBy(scene, acknowledged);
    for (const auto &[seq, one] : promised) {
        const bool away = one.promise == Promise::Away;
        const QString file = path + u'/' + fileOf(one.event),
                      spare = path + u'/' + fileOf(one.event, QStringLiteral("spare"));
        const bool lies = away ? QFile::exists(file) || QFile::exists(spare) : contentOf(file) == one.event.sealed;
        toll.forked += rows && one.promise != Promise::Twice && !hasLink(*rows, one.event.header) ? 1 : 0;
        count(toll, one.promise, lies, rows && (away ? hasBytes(*rows, seq) : isRow(*rows, one.event)));
    }
    if (!thoroughly || !directory)
        return toll;
    Dice dice(1);
    toll.stuck += (*directory)->log().append(nextSave(**directory, 4000, dice), auditEntry()) ? 0 : 1;
    directory->reset();
    countRows(toll, path, promised);
    return toll;
}

void leave(Half half, const QByteArray &untouched, CrashState &state)
{
    if (half == Half::Both)
        return;
    const std::string gone = half == Half::Database ? "outbox/" : "device.db";
    std::erase_if(state, [&](const auto &entry) { return entry.first.starts_with(gone); });
    if (half == Half::Outbox)
        state["device.db"] = untouched;
}

Scene recordBareSaves(const QString &directory, const BareStore::Settings &settings, int saves, Dice &dice)
{
    Scene scene;
    QDir().mkpath(directory + QStringLiteral("/outbox"));
    auto store = BareStore::open(directory, settings);
    store.reset();
    startRecording(directory);
    store = BareStore::open(directory, settings);
    for (int i = 0; store && i < saves; ++i) {
        SealedEvent event;
        event.sealed = crypto::randomId().toLatin1() + QByteArray(1 + below(dice, 8000), 'x');
        event.header = {QStringLiteral("o"), QStringLiteral("d"), i + 1, {}, crypto::sha256(event.sealed)};
        scene.saves.push_back({event});
        if (!store->save(scene.saves.back()))
            qFatal("a save failed on a good disk");
        recordAcknowledgement(i);
    }
    store.reset();
    scene.recording = stopRecording();
    scene.complete = explains(scene.recording, directory);
    return scene;
}

Toll lookAtBare(const QString &directory, const Scene &scene, int acknowledged)
{
    Toll toll{.states = 1};
    QDir().mkpath(directory + QStringLiteral("/outbox"));
    const auto store = BareStore::open(directory, {});
    toll.closed = store ? 0 : 1;
    for (int save = 0; save < acknowledged; ++save) {
        ++toll.acknowledged;
        toll.lost += store && store->has(scene.saves[std::size_t(save)].front()) ? 0 : 1;
    }
    return toll;
}

} // namespace prystan::tests
