// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails after every call of a change of passphrases: one added, changed, removed, and a removal that goes on
// after an earlier cut. Whoever stays opens every event in each state that file systems allow; who went opens nothing
// from the moment on that app/DESIGN.md names. PRYSTAN_VAULT_STATES sets the number of states (2,000), PRYSTAN_SEED
// repeats a run.
#include "settings.h"
#include "vaultscene.h"
#include "workplace.h"

#include <QTest>

using namespace prystan;
using namespace prystan::tests;
using namespace prystan::storage;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int kStates = 400;
#else
constexpr int kStates = 2'000;
#endif

const KeyHolder kWentAway{TwoPeople::kSecond, Opens::Either, Opens::Nothing};
const KeyHolder kStays{TwoPeople::kSecond};

} // namespace

class VaultCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoStaysOpensEverything_data();
    void whoStaysOpensEverything();
    void theHarnessFindsWhoIsLockedOut();

private:
    [[nodiscard]] QString place() const { return m_root.filePath(QStringLiteral("site")); }
    [[nodiscard]] KeyHolder first() const;
    [[nodiscard]] VaultScene removal();
    [[nodiscard]] VaultScene finishing(const VaultScene &removal);
    [[nodiscard]] VaultToll cutFrom(std::size_t begin, const VaultScene &scene, int states);
    [[nodiscard]] VaultToll cutEverywhere(const VaultScene &scene, int states);

    QTemporaryDir m_root{inMemory()};
    int m_states = number("PRYSTAN_VAULT_STATES", kStates);
    quint32 m_seed = seedOfRun();
    Dice m_dice{m_seed};
    std::unique_ptr<TwoPeople> m_people;
    CrashState m_begin;
    CompartmentKeys m_old; // of before any removal
    std::vector<VaultScene> m_scenes;
};

KeyHolder VaultCutTest::first() const
{
    const SecretBuffer &passphrase = m_people->first();
    return {QByteArray(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()))};
}

void VaultCutTest::initTestCase()
{
    QVERIFY(m_root.isValid() && crypto::initCrypto());
    m_people = std::make_unique<TwoPeople>();
    QVERIFY(m_people->isOk());
    m_begin = Disk(recordingOf(m_people->path())).pulledGently();
    writeState(m_begin, place());
    m_old = std::move(*(*DataDirectory::open(place()))->vault()->unlock(m_people->first()));

    const SecretBuffer third = secret("third"), changed = secret("changed");
    VaultScene adding = recordChange(place(), m_begin, [&](StaffVault &vault) {
        return vault.addSlot(m_people->first(), {third, QStringLiteral("Віра"), FixedClock().nowUtc()}).has_value();
    });
    adding.name = "a passphrase is added";
    adding.people = {first(), kStays, {"third", Opens::Either, Opens::Everything}};
    VaultScene changing = recordChange(place(), m_begin, [&](StaffVault &vault) {
        return vault.changeSlot(secret(TwoPeople::kSecond), changed).has_value();
    });
    changing.name = "a passphrase is changed";
    changing.people = {first(), kWentAway, {"changed", Opens::Either, Opens::Everything}};
    changing.neverNobody = true;
    m_scenes = {adding, changing, removal()};
    for (int i = 0; i < 4; ++i)
        m_scenes.push_back(finishing(m_scenes[2]));
}

VaultScene VaultCutTest::removal()
{
    VaultScene scene = recordChange(place(), m_begin, [&](StaffVault &vault) {
        return vault.removeSlot(m_people->first(), m_people->second()).has_value();
    });
    scene.name = "a passphrase is removed";
    scene.people = {first(), kWentAway};
    scene.renews = true;
    return scene;
}

// Once more from the middle of a cut behind the turn: bringing it to an end is cut short as well.
VaultScene VaultCutTest::finishing(const VaultScene &removal)
{
    Disk disk(removal.recording);
    const std::size_t cut = removal.turn + m_dice() % ((removal.recording.calls.size() - removal.turn) * 3 / 4);
    for (std::size_t i = 0; i < cut; ++i)
        disk.play(removal.recording.calls[i]);
    VaultScene scene = recordChange(place(), disk.cut(m_dice),
                                    [&](StaffVault &vault) { return vault.unlock(m_people->first()).has_value(); });
    scene.name = "a removal goes on after call " + QByteArray::number(cut);
    scene.people = {first(), kWentAway};
    scene.renews = true;
    scene.turn = 0;
    return scene;
}

// Evenly over the calls from `begin` on.
VaultToll VaultCutTest::cutFrom(std::size_t begin, const VaultScene &scene, int states)
{
    const auto &calls = scene.recording.calls;
    Disk disk(scene.recording);
    VaultToll toll;
    std::size_t played = 0;
    for (int i = 0; i < states; ++i) {
        const std::size_t cut = begin + std::size_t(i) * (calls.size() + 1 - begin) / std::size_t(states);
        while (played < cut)
            disk.play(calls[played++]);
        writeState(disk.cut(m_dice), place());
        toll += lookAtVault(place(), scene, cut, m_old, m_dice);
    }
    return toll;
}

// Most calls of a removal write copies that nobody needs yet: half of the states are for the few behind.
VaultToll VaultCutTest::cutEverywhere(const VaultScene &scene, int states)
{
    constexpr std::size_t kTail = 40;
    const std::size_t calls = scene.recording.calls.size();
    VaultToll toll = cutFrom(0, scene, states / 2 + 1);
    toll += cutFrom(calls - std::min(calls, kTail), scene, states / 2 + 1);
    return toll;
}

void VaultCutTest::whoStaysOpensEverything_data()
{
    QTest::addColumn<int>("scene");
    for (int scene = 0; scene < int(m_scenes.size()); ++scene)
        QTest::addRow("%s", m_scenes[std::size_t(scene)].name.constData()) << scene;
}

void VaultCutTest::whoStaysOpensEverything()
{
    QFETCH(int, scene);
    const VaultScene &what = m_scenes[std::size_t(scene)];
    const VaultToll toll = cutEverywhere(what, m_states / int(m_scenes.size()) + 1);
    qInfo("%s (%zu calls, the turn after %zu); seed %u", toll.inWords().constData(), what.recording.calls.size(),
          what.turn, m_seed);
    QVERIFY(toll.states > m_states / int(m_scenes.size()));
    QVERIFY2(toll.isClean(), toll.inWords().constData());
}

// A removal that trusts the disk to keep its order would lock people out.
void VaultCutTest::theHarnessFindsWhoIsLockedOut()
{
    VaultScene careless = m_scenes[2];
    careless.recording = without(std::move(careless.recording), [](const DiskCall &call, const std::string &) {
        return call.kind == DiskCall::Sync || call.kind == DiskCall::SyncDirectory;
    });
    careless.turn = careless.recording.calls.size() + 1;
    const VaultToll toll = cutEverywhere(careless, m_states / 10);
    qInfo("without a single fsync: %s; seed %u", toll.inWords().constData(), m_seed);
    QVERIFY(toll.lockedOut > 0);
}

QTEST_GUILESS_MAIN(VaultCutTest)
#include "tst_vaultcut.moc"
