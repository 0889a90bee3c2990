// SPDX-License-Identifier: GPL-3.0-or-later
// A new device and a staff device, screen against screen: nothing is typed, and nothing is given before the words were
// compared.
#include "devicesviewmodel.h"
#include "epochs.h"
#include "issuing.h"
#include "joinviewmodel.h"
#include "languagecontroller.h"
#include "signedfile.h"
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
    crypto::DeviceKeys otherKeys = crypto::DeviceKeys::generate();
    DeviceEntry other;

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
    [[nodiscard]] QString textOf(int row, int role) const { return devices.data(devices.index(row), role).toString(); }
    [[nodiscard]] bool issue(Manifest next)
    {
        return issueManifest(std::move(next), staff.openKeysNow()->root, office->membership(), clock).has_value();
    }
    // A second staff device, listed, without the root; it lets in whoever has these labels.
    void anotherLetsIn(const QStringList &labels)
    {
        const QString id = office->log().info().org;
        const auto entry = [](const QString &label, DeviceMode mode, const QByteArray &key) {
            return DeviceEntry{crypto::randomId(), label, mode, key, false, 0, {}};
        };
        if (other.id.isEmpty()) {
            other = entry(u"S9"_s, DeviceMode::Staff, otherKeys.signing().publicKey);
            Manifest next = office->log().manifest();
            next.devices.push_back(other);
            QVERIFY(issue(std::move(next)));
        }
        std::vector<LetIn> grants;
        for (const QString &label : labels) {
            const DeviceEntry one = entry(label, label[0] == u'V' ? DeviceMode::Volunteer : DeviceMode::Kiosk,
                                          crypto::DeviceKeys::generate().signing().publicKey);
            grants.push_back({one.id, other.id,
                              crypto::signFile("device", encodeCertificate({id, one}), otherKeys.signing().secretKey)});
        }
        QVERIFY(office->membership().takeLetIn(grants));
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

    // With every epoch the device gets more keys.
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

    void whatAnotherStaffDeviceLetInSaysSo()
    {
        Table table;
        table.anotherLetsIn({});
        table.devices.start();
        QTRY_COMPARE(table.devices.rowCount(), 2);
        QVERIFY(table.devices.unlisted().isEmpty());
        table.anotherLetsIn({u"K7"_s, u"V2"_s});
        table.devices.start();
        QTRY_COMPARE(table.devices.rowCount(), 4);
        QVERIFY(table.devices.unlisted().contains(u"2 device"));
        QVERIFY(!table.devices.unlisted().contains(u"server")); // there is none
        QCOMPARE(table.textOf(1, ui::DevicesViewModel::NoteRole), QString());
        QVERIFY(table.textOf(2, ui::DevicesViewModel::NoteRole).contains(u"S9"));
        Manifest next = table.office->log().manifest();
        next.server.emplace();
        next.server->write = next.server->read = u"https://prystan.example"_s;
        QVERIFY(table.issue(std::move(next)));
        table.devices.start();
        QTRY_VERIFY(table.devices.unlisted().isEmpty()); // the manifest lists them
        QVERIFY(table.textOf(2, ui::DevicesViewModel::NoteRole).isEmpty());
        table.anotherLetsIn({u"K8"_s});
        table.devices.start();
        QTRY_VERIFY(table.devices.unlisted().contains(u"server"));
    }

    void beforeAStaffDeviceIsStruckOutItIsToldWhatGoesAlong()
    {
        Table table;
        table.anotherLetsIn({u"K7"_s, u"V2"_s});
        table.devices.start();
        QTRY_COMPARE(table.devices.rowCount(), 4);
        const auto ask = [&](int row) {
            table.devices.askToStrikeOut(table.textOf(row, ui::DevicesViewModel::IdRole),
                                         table.textOf(row, ui::DevicesViewModel::LabelRole));
            return table.devices.along();
        };
        QVERIFY(ask(1).contains(u"S9 let in"));
        QVERIFY(ask(1).contains(u"K7, V2"));
        QVERIFY(ask(2).isEmpty()); // a kiosk lets nobody in
        ask(1);
        table.devices.strikeOut();
        QTRY_VERIFY(table.devices.struckOut().isEmpty());
        table.devices.start();
        QTRY_COMPARE(table.textOf(3, ui::DevicesViewModel::StateRole), u"Struck out"_s);
        QVERIFY(table.devices.along().isEmpty());
    }

    void alsoOneThatLetNobodyInAsFarAsIsKnown()
    {
        Table table;
        table.anotherLetsIn({});
        table.devices.start();
        QTRY_COMPARE(table.devices.rowCount(), 2);
        table.devices.askToStrikeOut(table.textOf(1, ui::DevicesViewModel::IdRole), u"S9"_s);
        QVERIFY(table.devices.along().contains(u"knows of none"));
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
