// SPDX-License-Identifier: GPL-3.0-or-later
// A thief takes a kiosk or a volunteer's tablet after a shift: opens every database with every key that lies there,
// reads pages that are free, tries every key as an identity, and tells what came out.
// PRYSTAN_HISTORIES sets how many devices are stolen (50), PRYSTAN_SEED repeats a run.
#include "cipherpages.h"
#include "connection.h"
#include "enrolservice.h"
#include "epochs.h"
#include "intakeservice.h"
#include "letterpost.h"
#include "letters.h"
#include "settings.h"
#include "signedfile.h"
#include "statement.h"
#include "storagefixture.h"
#include "workers.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::DataDirectory;
using storage::PendingDevice;

namespace {

// What must not come out, in the two spellings of memory and files.
const QStringList kSecrets{u"Канарченко"_s, u"Соломія"_s, u"Марко"_s, u"+380441234567"_s, u"hotel Canary"_s};

Party familyOf(QRandomGenerator &dice)
{
    Party party;
    party.phone = kSecrets[3];
    party.place = PlaceKind::HostFamily;
    party.placeText = kSecrets[4];
    const int heads = 1 + int(dice.bounded(5));
    for (int i = 0; i < heads; ++i) {
        Person person;
        person.name.family = kSecrets[0];
        person.name.given = kSecrets[i % 2 == 0 ? 1 : 2];
        person.birth.kind = BirthKind::YearOnly;
        person.birth.year = i == 0 ? 1985 : 2010 + i;
        if (i > 0)
            person.companion = Companion::Mother;
        party.persons.push_back(person);
    }
    return party;
}

struct Learned {
    int files = 0, events = 0, databases = 0, pages = 0, keys = 0;
    QSet<qint64> sizes;
    QStringList secrets; // what was read that should not have been
    int opened = 0; // sealed records that a key found there opens
    int named = 0; // events of which a compartment or a type can be read
    int linked = 0; // rows of the log that tell that two submissions belong together
    int savings = 0; // rows of the log
};

// Knows our program and has all the time in the world.
class Thief
{
public:
    explicit Thief(QString directory, const QStringList &codes = {})
        : m_directory(std::move(directory))
        , m_secrets(kSecrets + codes)
    { }
    Learned steal()
    {
        gatherFiles();
        gatherKeys();
        readDatabases();
        tryIdentities();
        return m_learned;
    }

private:
    void look(const QByteArray &bytes, const QString &where)
    {
        for (const QString &secret : std::as_const(m_secrets)) {
            const auto wide = QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
            if (bytes.contains(secret.toUtf8()) || bytes.contains(wide))
                m_learned.secrets << where;
        }
    }
    void gatherFiles()
    {
        QDirIterator it(m_directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            m_files[path] = contentOf(path);
            look(m_files[path], path);
            if (path.endsWith(u".age")) {
                ++m_learned.events;
                m_learned.sizes.insert(m_files[path].size());
            }
        }
        m_learned.files = int(m_files.size());
    }
    void addKey(const QByteArray &bytes)
    {
        if (bytes.size() == 32)
            m_keys.insert(bytes);
        else if (bytes.size() == 64 && QByteArray::fromHex(bytes).toHex() == bytes)
            m_keys.insert(QByteArray::fromHex(bytes));
        else if (bytes.size() == 64) // an Ed25519 secret: its seed
            m_keys.insert(bytes.left(32));
    }
    void addText(const QJsonValue &value)
    {
        if (value.isObject()) {
            for (const QJsonValue inner : value.toObject())
                addText(inner);
        } else if (value.isArray()) {
            for (const QJsonValue inner : value.toArray())
                addText(inner);
        } else {
            addKey(value.toString().toUtf8());
            if (const auto identity = age::Identity::parse(value.toString().toStdString()))
                addKey({reinterpret_cast<const char *>(identity->key().data()), 32});
        }
    }
    // Every file and every value that could be one, and what our program makes of the device's secret.
    void gatherKeys()
    {
        for (const QByteArray &bytes : std::as_const(m_files)) {
            addKey(bytes);
            for (const QByteArray &line : bytes.size() < 100'000 ? bytes.split('\n') : QList<QByteArray>()) {
                if (const auto identity = age::Identity::parse(std::string_view(line.constData(), line.size())))
                    addKey({reinterpret_cast<const char *>(identity->key().data()), 32});
            }
            addText(QJsonDocument::fromJson(bytes).object());
        }
        const auto own = storage::readDeviceKeys(m_directory);
        if (!own)
            return;
        for (const SecretBuffer &key : {own->database(), own->signing().secretKey.clone()})
            addKey({reinterpret_cast<const char *>(key.data()), qsizetype(key.size())});
    }
    void readDatabases()
    {
        for (auto file = m_files.keyBegin(); file != m_files.keyEnd(); ++file) {
            if (!file->contains(u".db") || file->endsWith(u"-wal") || file->endsWith(u"-shm"))
                continue;
            for (const QByteArray &key : std::as_const(m_keys)) {
                const auto open = Connection::open(*file, SecretBuffer::copyOf(std::string_view(key.constData(), 32)));
                if (open)
                    readDatabase(*open, *file, key);
            }
        }
    }
    // All pages as they are once decrypted, free ones and those in the log too; and every value of every row.
    void readDatabase(const Connection &database, const QString &path, const QByteArray &key)
    {
        ++m_learned.databases;
        m_subjects.clear(); // the same one may be opened twice
        for (const QByteArray &page : pagesOf(m_files[path], key) + pagesOfLog(m_files[path + u"-wal"_s], key)) {
            ++m_learned.pages;
            look(page, path);
        }
        auto tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'");
        QStringList names;
        while (tables && tables->step().value_or(false))
            names << tables->text(0);
        for (const QString &name : std::as_const(names))
            readTable(database, name, path);
    }
    void readTable(const Connection &database, const QString &table, const QString &path)
    {
        auto rows = database.prepare(("SELECT * FROM " + table.toUtf8()).constData());
        while (rows && rows->step().value_or(false)) {
            QByteArray row;
            for (int column = 0; column < rows->columns(); ++column) {
                addKey(rows->blob(column));
                row += rows->blob(column) + '\n';
            }
            look(row, path);
            if (table == u"event" && saysWhat(row))
                ++m_learned.named;
            if (table == u"audit" && rows->text(2) == u"save")
                noteSaving(rows->text(3));
        }
    }
    void noteSaving(const QString &subject)
    {
        m_learned.linked += m_subjects.contains(subject) ? 1 : 0;
        m_subjects.insert(subject);
        m_learned.savings = int(m_subjects.size());
    }
    static bool saysWhat(const QByteArray &row)
    {
        for (const char *word : {"intake", "child", "incident", "conduct", "party.", "person."}) {
            if (row.contains(word))
                return true;
        }
        return false;
    }
    void tryIdentities()
    {
        std::vector<age::Identity> identities;
        for (const QByteArray &key : std::as_const(m_keys))
            identities.push_back(*age::Identity::fromKey(SecretBuffer::copyOf(std::string_view(key.constData(), 32))));
        m_learned.keys = int(m_keys.size());
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            if (file.key().endsWith(u".age") && age::open(file.value(), identities, kLargestContent))
                ++m_learned.opened;
        }
    }

    QString m_directory;
    QStringList m_secrets;
    QSet<QString> m_subjects; // of savings
    QMap<QString, QByteArray> m_files;
    QSet<QByteArray> m_keys;
    Learned m_learned;
};

// An organisation whose office is open; devices join and are used.
class Shift
{
public:
    Shift()
        : m_office(m_org.open())
        , m_staff(m_office->log(), *m_office->vault(), m_clock, m_worker)
        , m_enrol(m_office->log(), m_office->membership(), m_staff, m_clock, m_worker)
    {
        m_ready = m_staff.unlockNow(m_org.passphrase).has_value();
    }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString use(DeviceMode mode, QRandomGenerator &dice)
    {
        QString path = m_org.root() + u"/device%1"_s.arg(++m_devices);
        const auto pending = PendingDevice::request(path, m_enrol.card(), mode);
        const auto grant = m_enrol.grantNow(pending->requestBytes());
        if (!grant || !pending->accept(*grant, {}, m_clock))
            return {};
        m_codes.clear();
        const auto device = DataDirectory::open(path);
        IntakeService intake((*device)->log(), (*device)->sealer(), m_clock, m_worker);
        for (int forms = 1 + int(dice.bounded(4)); forms > 0; --forms) {
            if (mode == DeviceMode::Volunteer ? !volunteer(intake, dice) : !fillIn(intake, dice))
                return {};
            if (dice.bounded(3) == 0) // values that come and go leave free pages
                (void)(*device)->log().setSetting(u"some"_s, QString(int(dice.bounded(9000)), u'x'));
        }
        return path;
    }
    // A staff device that was let in and used, and then locked.
    [[nodiscard]] QString joinStaff()
    {
        const QString path = m_org.root() + u"/staff"_s;
        const auto pending = PendingDevice::request(path, m_enrol.card(), DeviceMode::Staff);
        m_enrolKey = contentOf(path + u"/enrol.key"_s);
        const auto grant = m_enrol.grantNow(pending->requestBytes());
        const SecretBuffer passphrase = SecretBuffer::copyOf("another long passphrase");
        if (!grant || !pending->accept(*grant, passphrase, m_clock))
            return {};
        m_grant = *grant;
        QRandomGenerator dice(1);
        const auto device = DataDirectory::open(path);
        IntakeService intake((*device)->log(), (*device)->sealer(), m_clock, m_worker);
        StaffService staff((*device)->log(), *(*device)->vault(), m_clock, m_worker);
        const bool used = fillIn(intake, dice) && staff.unlockNow(passphrase) && !staff.listNow()->empty();
        return used ? path : QString();
    }
    // The letters of a new epoch, as anybody can read them out of the file.
    [[nodiscard]] std::vector<QByteArray> newEpoch()
    {
        Epochs epochs(m_office->log(), m_office->membership(), m_staff, m_clock);
        LetterPost post(m_office->log(), m_office->membership(), m_staff, m_clock);
        if (!epochs.begin({}, [](const auto &) { return true; }))
            return {};
        const QByteArray file = *post.write();
        const auto all = decodeLetters(*crypto::openSigned("letters", file, m_enrol.card().root));
        std::vector<QByteArray> sealed;
        for (const Letter &letter : all->letters)
            sealed.push_back(letter.sealed);
        return sealed;
    }
    [[nodiscard]] const QByteArray &grant() const { return m_grant; }
    [[nodiscard]] const QByteArray &enrolKey() const { return m_enrolKey; }
    [[nodiscard]] const QStringList &codes() const { return m_codes; } // of the device used last
    [[nodiscard]] int submissions() const { return m_submissions; }

private:
    [[nodiscard]] bool take(const Result<Saved> &saved)
    {
        ++m_submissions;
        if (saved)
            m_codes += saved->codes;
        return saved.has_value();
    }
    [[nodiscard]] bool fillIn(IntakeService &intake, QRandomGenerator &dice)
    {
        return take(intake.saveNow(familyOf(dice), u"self"_s));
    }
    // Now or from paper; corrected, sometimes; added to, sometimes.
    [[nodiscard]] bool volunteer(IntakeService &intake, QRandomGenerator &dice)
    {
        Entry entry{u"volunteer"_s};
        if (dice.bounded(3) == 0)
            entry.spokenAt = m_clock.nowUtc().addDays(-1);
        Party party = withIds(familyOf(dice), m_clock.today());
        auto saved = intake.saveNow(party, entry);
        bool done = take(saved);
        for (int times = int(dice.bounded(3)); done && times > 0; --times) {
            party.persons[0].birth.year = dice.bounded(2) == 0 ? 2012 : 1985; // a minor after all, or not
            party = withIds(std::move(party), m_clock.today());
            entry.corrects = saved->submission;
            saved = intake.saveNow(party, entry);
            done = take(saved);
        }
        if (done && dice.bounded(2) == 0)
            done = take(intake.addNow(
                {saved->codes.first(), kSecrets[2], kSecrets[1], kSecrets[3], PlaceKind::Hotel, kSecrets[4]},
                {u"volunteer"_s}));
        return done;
    }

    Organisation m_org;
    FixedClock m_clock;
    AtOnce m_worker;
    std::unique_ptr<DataDirectory> m_office;
    StaffService m_staff;
    EnrolService m_enrol;
    bool m_ready = false;
    int m_devices = 0, m_submissions = 0;
    QStringList m_codes;
    QByteArray m_grant, m_enrolKey;
};

} // namespace

class StolenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initCrypto());
        m_shift = std::make_unique<Shift>();
        QVERIFY(m_shift->isReady());
    }

    void noRecordComesOut_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("kiosk") << u"kiosk"_s;
        QTest::newRow("volunteer") << u"volunteer"_s;
    }
    void noRecordComesOut()
    {
        QFETCH(QString, mode);
        Learned all;
        const int before = m_shift->submissions();
        const int histories = std::max(1, m_histories / 2);
        for (int i = 0; i < histories; ++i) {
            const QString path = m_shift->use(*fromWord<DeviceMode>(mode), m_dice);
            QVERIFY(!path.isEmpty());
            const Learned one = Thief(path, m_shift->codes()).steal();
            QCOMPARE(one.secrets.join(u' '), QString());
            QCOMPARE(one.opened, 0);
            QCOMPARE(one.named, 0);
            QCOMPARE(one.linked, 0);
            QVERIFY(one.databases >= 1 && one.pages > 3 && one.keys >= 4); // it did look
            all.events += one.events;
            all.savings += one.savings;
            all.pages += one.pages;
            all.keys += one.keys;
            all.sizes.unite(one.sizes);
        }
        QStringList sizes;
        for (const qint64 size : std::as_const(all.sizes))
            sizes << QString::number(size);
        QCOMPARE(all.savings, m_shift->submissions() - before); // each was one row like any other
        qInfo("%d stolen devices, seed %u: %d sealed records in %d savings, their times, and the sizes %s; %d keys, %d "
              "pages read. "
              "Names, compartments and types: unknown",
              histories, m_seed, all.events, all.savings, qPrintable(sizes.join(u' ')), all.keys, all.pages);
    }

    // A staff device that is locked, every grant and letter that was ever carried to it, and the time to try it all.
    void aLockedStaffDeviceGivesNoKey()
    {
        const QString path = m_shift->joinStaff();
        QVERIFY(!path.isEmpty());
        const auto carry = [&](int number, const QByteArray &file) {
            QVERIFY(overwrite(
                path + u"/outbox/%1-"_s.arg(number, 10, 10, QLatin1Char('0')) + QString(64, u'a') + u".age"_s, file));
        };
        carry(9001, m_shift->grant());
        const std::vector<QByteArray> letters = m_shift->newEpoch();
        QCOMPARE(letters.size(), std::size_t(8));
        for (std::size_t i = 0; i < letters.size(); ++i)
            carry(9100 + int(i), letters[i]);
        const Learned locked = Thief(path).steal();
        QCOMPARE(locked.opened, 0);
        QCOMPARE(locked.secrets.join(u' '), QString());
        QVERIFY(locked.events >= 9 && locked.keys >= 4 && locked.databases >= 1); // it did look
        // With the key that lay there before the grant was taken, the thief has it all.
        QVERIFY(overwrite(path + u"/enrol.key"_s, m_shift->enrolKey()));
        QCOMPARE(Thief(path).steal().opened, 1);
        qInfo("a locked staff device, its grant and %d letters: %d keys tried, %d records and letters opened",
              int(letters.size()), locked.keys, locked.opened);
    }

    // The thief can read: what is left lying about is found, whatever it is.
    void whatLiesAboutIsFound()
    {
        const QString path = m_shift->use(DeviceMode::Kiosk, m_dice);
        const SecretBuffer key = storage::readDeviceKeys(path)->database();
        {
            const auto database = Connection::open(path + u"/device.db"_s, key);
            QVERIFY(database->execute("INSERT INTO setting(key, value) VALUES('note', 'Соломія')"));
        }
        QVERIFY(!Thief(path).steal().secrets.isEmpty());
        {
            const auto database = Connection::open(path + u"/device.db"_s, key);
            QVERIFY(database->execute("PRAGMA secure_delete=OFF; DELETE FROM setting WHERE key = 'note'"));
        }
        QVERIFY(!Thief(path).steal().secrets.isEmpty()); // in a part of a page that is free now
    }

    void aForgottenIdentityIsUsed()
    {
        const QString path = m_shift->use(DeviceMode::Kiosk, m_dice);
        const age::Identity identity = age::Identity::generate();
        const auto sealed = age::seal(QByteArray(4096, ' '), {identity.recipient()});
        QVERIFY(overwrite(path + u"/outbox/0000000099-"_s + QString(64, u'a') + u".age"_s, *sealed));
        const SecretBuffer text = identity.text();
        QVERIFY(overwrite(path + u"/key.txt"_s, {reinterpret_cast<const char *>(text.data()), qsizetype(text.size())}));
        QCOMPARE(Thief(path).steal().opened, 1);
    }

private:
    int m_histories = number("PRYSTAN_HISTORIES", 50);
    quint32 m_seed = seedOfRun();
    QRandomGenerator m_dice{m_seed};
    std::unique_ptr<Shift> m_shift;
};

QTEST_GUILESS_MAIN(StolenTest)
#include "tst_stolen.moc"
