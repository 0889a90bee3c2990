// SPDX-License-Identifier: GPL-3.0-or-later
// A new device and a staff device, screen against screen: nothing is typed, and nothing is given before the words were
// compared.
#include "devicesviewmodel.h"
#include "epochs.h"
#include "issuing.h"
#include "joinviewmodel.h"
#include "languagecontroller.h"
#include "storagefixture.h"
#include "store.h"
#include "usbsticks.h"
#include "workers.h"

#include <QGuiApplication>
#include <QTest>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using storage::DataDirectory;
using storage::PendingDevice;

namespace {

class YearsLater final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return FixedClock().nowUtc().addYears(2); }
    [[nodiscard]] QDate today() const override { return nowUtc().date(); }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
};

QString s_stick; // the one that is plugged in

QStringList pluggedIn()
{
    return s_stick.isEmpty() ? QStringList() : QStringList{s_stick};
}

// The storage side of a new device, as the program has it.
class NewDevice : public Joining
{
public:
    explicit NewDevice(QString path)
        : m_path(std::move(path))
    { }
    [[nodiscard]] std::optional<Asked> asked() const override { return {}; }
    [[nodiscard]] Result<Asked> ask(const OrgCard &card, DeviceMode mode) override
    {
        const auto pending = PendingDevice::request(m_path, card, mode);
        return pending ? Result<Asked>(Asked{pending->card(), pending->requestBytes()})
                       : Result<Asked>(passOn(pending));
    }
    [[nodiscard]] Result<DeviceGrant> read(const QByteArray &grant) const override
    {
        return PendingDevice::open(m_path)->read(grant);
    }
    [[nodiscard]] Status accept(const QByteArray &grant, const SecretBuffer &passphrase) override
    {
        const auto done = PendingDevice::open(m_path)->accept(grant, passphrase, FixedClock());
        return done ? Status() : Status(passOn(done));
    }

private:
    QString m_path;
};

// Both sides on one table.
struct Table {
    Organisation org;
    FixedClock clock;
    AtOnce worker;
    ui::LanguageController language;
    platform::UsbSticks sticks{pluggedIn};
    std::unique_ptr<DataDirectory> office = org.open();
    StaffService staff{office->log(), *office->vault(), clock, worker};
    EnrolService enrol{office->log(), office->membership(), staff, clock, worker};
    bool unlocked = staff.unlockNow(org.passphrase).has_value();
    ui::DevicesViewModel devices{enrol, office->log(), sticks, worker, language};
    QString newPath = org.root() + u"/new"_s;
    NewDevice newDevice{newPath};
    ui::JoinViewModel join{newDevice, sticks, worker, language};

    void upToWords(const QString &mode)
    {
        devices.start();
        devices.add();
        join.take(devices.slip());
        join.chooseMode(mode);
        devices.next();
        devices.take(join.slip());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool beginEpoch()
    {
        Epochs epochs(office->log(), office->membership(), staff, clock);
        return epochs.begin({}, [](const auto &) { return true; }).has_value();
    }
};

} // namespace

class TestUiEnrol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }
    void init() { s_stick.clear(); }

    void aKioskIsLetInByScanningOnly()
    {
        Table table;
        QVERIFY(table.unlocked);
        table.upToWords(u"kiosk"_s);
        QCOMPARE(table.devices.step(), u"compare"_s);
        QCOMPARE(table.devices.words(), table.join.words());
        QCOMPARE(table.devices.words().split(u' ').size(), 6);
        QCOMPARE(table.devices.fingerprint(), table.join.fingerprint());
        QVERIFY(table.devices.slip().isEmpty()); // nothing to take before the words were compared
        table.devices.same();
        QTRY_COMPARE(table.devices.step(), u"grant"_s);
        table.join.take(table.devices.slip());
        QCOMPARE(table.join.step(), u"confirm"_s);
        QCOMPARE(table.join.label(), u"K1"_s);
        QVERIFY(!table.join.needsPassphrase());
        table.join.accept(nullptr);
        QTRY_COMPARE(table.join.step(), u"done"_s);
        QVERIFY(DataDirectory::open(table.newPath));
        table.devices.start();
        QTRY_COMPARE(table.devices.rowCount(), 2);
    }

    void otherWordsGiveNothing()
    {
        Table table;
        table.upToWords(u"volunteer"_s);
        table.devices.different();
        QCOMPARE(table.devices.step(), u"list"_s);
        QVERIFY(!table.devices.problem().isEmpty());
        QVERIFY(table.devices.slip().isEmpty());
        QTRY_COMPARE(table.devices.rowCount(), 1);
    }

    void byStickWhereThereIsNoScanner()
    {
        Table table;
        table.devices.start();
        table.devices.add();
        table.devices.writeStick();
        QVERIFY(table.devices.problem().contains(u"USB")); // there is none
        const QTemporaryDir stick;
        s_stick = stick.path();
        table.devices.writeStick();
        QVERIFY(table.devices.note().contains(u"prystan-card.txt"));
        table.join.readStick();
        table.join.chooseMode(u"kiosk"_s);
        table.join.writeStick();
        table.devices.next();
        table.devices.readStick();
        QTRY_COMPARE(table.devices.step(), u"compare"_s);
        table.devices.same();
        QTRY_COMPARE(table.devices.step(), u"grant"_s);
        table.devices.writeStick();
        table.join.readStick();
        QCOMPARE(table.join.step(), u"confirm"_s);
    }

    void nonsenseIsToldAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << u"hello"_s;
        QTest::newRow("other kind") << u"prystan-request:AAAA"_s;
        QTest::newRow("not base64") << u"prystan-org:%%%"_s;
        QTest::newRow("long") << QString(200'000, u'x');
        QTest::newRow("emoji") << u"🙂🙂"_s;
    }
    void nonsenseIsToldAndNothingIsLost()
    {
        QFETCH(QString, text);
        Table table;
        table.join.take(text);
        QCOMPARE(table.join.step(), u"card"_s);
        QVERIFY(!table.join.problem().isEmpty());
        table.devices.start();
        table.devices.add();
        table.devices.next();
        table.devices.take(text);
        QCOMPARE(table.devices.step(), u"request"_s);
        QTRY_VERIFY(!table.devices.problem().isEmpty());
    }

    void aStaffDeviceNeedsALongPassphrase()
    {
        Table table;
        table.upToWords(u"staff"_s);
        table.devices.same();
        QTRY_COMPARE(table.devices.step(), u"grant"_s);
        table.join.take(table.devices.slip());
        QVERIFY(table.join.needsPassphrase());
        table.join.accept(nullptr);
        QCOMPARE(table.join.step(), u"confirm"_s);
        QVERIFY(table.join.problem().contains(u"12"));
        QVERIFY(!DataDirectory::exists(table.newPath));
    }

    // With every epoch the device gets more keys.
    // A link on the stick would have a file of this machine written over.
    void aSlipReplacesALink()
    {
        const QTemporaryDir stick, machine;
        s_stick = stick.path();
        QFile kept(machine.filePath(QStringLiteral("kept")));
        QVERIFY(kept.open(QIODevice::ReadWrite) && kept.write("kept") == 4);
        kept.close();
        const QString slip = stick.filePath(QStringLiteral("prystan-request.txt"));
        QVERIFY(QFile::link(kept.fileName(), slip));
        platform::UsbSticks sticks(pluggedIn);
        QVERIFY(sticks.write(Slip::Request, "prystan-request:AAAA", {}));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("kept"));
        QVERIFY(!QFileInfo(slip).isSymLink());
        QCOMPARE(*sticks.read(Slip::Request), QByteArray("prystan-request:AAAA\n"));
    }

    void aGrantThatNoCodeHoldsGoesByStick()
    {
        Table table;
        bool fitted = true;
        int epochs = 1;
        for (; fitted && epochs <= 6; ++epochs) {
            table.upToWords(u"staff"_s);
            QVERIFY(table.devices.codeFits());
            table.devices.same();
            QTRY_COMPARE(table.devices.step(), u"grant"_s);
            QVERIFY(!table.devices.slip().isEmpty());
            fitted = table.devices.codeFits();
            QVERIFY(fitted || epochs > 3); // three fit
            QVERIFY(table.beginEpoch());
            QVERIFY(QDir(table.newPath).removeRecursively());
        }
        QVERIFY(!fitted);
        const QTemporaryDir stick;
        s_stick = stick.path();
        table.devices.writeStick();
        QVERIFY(!table.devices.note().isEmpty());
        qInfo("no code holds a grant of %d epochs", epochs - 1);
    }

    void anExpiredListWarnsAndStopsNothing()
    {
        Table table;
        table.devices.start();
        QTRY_COMPARE(table.devices.rowCount(), 1);
        QVERIFY(table.devices.warning().isEmpty());
        const YearsLater later;
        EnrolService enrol(table.office->log(), table.office->membership(), table.staff, later, table.worker);
        ui::DevicesViewModel devices(enrol, table.office->log(), table.sticks, table.worker, table.language);
        devices.start();
        QTRY_VERIFY(!devices.warning().isEmpty());
        QVERIFY(table.office->log().append(nextEvents(*table.office, 1), auditEntry()));
        QVERIFY(enrol.renewNow());
        devices.start();
        QTRY_VERIFY(devices.warning().isEmpty());
    }

    void aDeviceIsStruckOutAfterAQuestion()
    {
        Table table;
        table.upToWords(u"kiosk"_s);
        table.devices.same();
        QTRY_COMPARE(table.devices.step(), u"grant"_s);
        table.devices.start();
        QTRY_COMPARE(table.devices.rowCount(), 2);
        const QModelIndex kiosk = table.devices.index(1);
        const QString id = table.devices.data(kiosk, ui::DevicesViewModel::IdRole).toString();
        table.devices.askToStrikeOut(id, u"K1"_s);
        QCOMPARE(table.devices.struckOut(), u"K1"_s);
        QVERIFY(!table.devices.data(kiosk, ui::DevicesViewModel::OutRole).toBool());
        table.devices.strikeOut();
        QTRY_VERIFY(table.devices.data(table.devices.index(1), ui::DevicesViewModel::OutRole).toBool());
        QVERIFY(table.office->log().manifest().device(id)->revoked);
    }

    void whoIsStruckOutIsToldBeforeAnyWordsAreCompared()
    {
        Table table;
        Manifest next = table.office->log().manifest();
        next.devices.front().revoked = true;
        const auto keys = table.staff.openKeysNow();
        QVERIFY(issueManifest(next, keys->root, table.office->membership(), table.clock));
        table.upToWords(u"kiosk"_s);
        QTRY_VERIFY(table.devices.problem().contains(u"struck out"));
        QCOMPARE(table.devices.step(), u"request"_s);
    }
};

QTEST_MAIN(TestUiEnrol)
#include "tst_ui_enrol.moc"
