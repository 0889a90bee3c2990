// SPDX-License-Identifier: GPL-3.0-or-later
// A telephone number is corrected at the office and stands on the kiosk without a new program; and what prystanctl says
// to an editor on the way.
#include "certificates.h"
#include "content.h"
#include "courier.h"
#include "entrances.h"
#include "httpcouch.h"
#include "scenes.h"
#include "site.h"
#include "stage.h"
#include "steps.h"
#include "workers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

using namespace prystan;
using namespace prystan::journey;
using namespace Qt::StringLiterals;

const QByteArray kSecret = "seven calm lanterns drift west\n";
const QString kContacts = u"texts/contacts.json"_s;
const QString kPack = u"content-pack"_s, kOld = u"033 448 11 86"_s, kNew = u"033 000 11 22"_s,
              kNewer = u"033 000 33 44"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// An editor's desk beside the office: a key, a folder, packs.
class Editor
{
public:
    explicit Editor(const Site &site)
        : m_site(site)
        , key(content({u"key"_s, u"--out"_s, path(u"content.key"_s)}, kSecret).rows().value(0)[u"public"].toString())
    { }
    [[nodiscard]] QString path(const QString &name) const { return m_site.path(name); }
    [[nodiscard]] CtlAnswer content(const QStringList &command, const QByteArray &input = {}) const
    {
        const QStringList secret = input.isEmpty() ? QStringList() : QStringList{u"--passphrase-fd"_s, u"0"_s};
        return runCtl(QStringList{u"content"_s} + command + secret, input);
    }
    [[nodiscard]] CtlAnswer set(const QString &publicHalf) const
    {
        return m_site.asOffice({u"content"_s, u"set"_s, u"--public"_s, publicHalf});
    }
    [[nodiscard]] CtlAnswer unpack(const QString &folder) const
    {
        return content({u"unpack"_s, u"--dir"_s, path(u"office"_s), u"--folder"_s, path(folder)});
    }
    [[nodiscard]] CtlAnswer check(const QString &folder) const { return content({u"check"_s, path(folder)}); }
    [[nodiscard]] CtlAnswer sign(const QString &folder, const QStringList &more = {}) const
    {
        const QStringList of = more.contains(u"--org"_s) ? QStringList() : QStringList{u"--dir"_s, path(u"office"_s)};
        return content(QStringList{u"sign"_s, u"--key"_s, path(u"content.key"_s), u"--folder"_s, path(folder),
                                   u"--out"_s, path(u"pack"_s)}
                           + of + more,
                       kSecret);
    }
    [[nodiscard]] CtlAnswer take(const QString &dir, const QString &file = u"pack"_s) const
    {
        return content({u"take"_s, u"--dir"_s, path(dir), path(file)});
    }
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray list = bytesOf(path(name));
        QVERIFY(list.contains(before));
        m_site.write(name, list.replace(before, after));
    }

private:
    const Site &m_site;

public:
    QString key; // public half
};

// The place of delivery over TLS, at an address and with a key of its own.
struct Server {
    tests::Certificates certificates;
    tests::MemoryServer documents;
    tests::HttpCouch couch{{}, certificates.made({.name = u"server"_s})};
    tests::HttpCouch::Serving serving{couch, documents};
    [[nodiscard]] QStringList named() const
    {
        return {u"--write"_s,    couch.address(), u"--read"_s,
                couch.address(), u"--pin"_s,      QString::fromLatin1(certificates.pin(u"server"_s).toHex())};
    }
};

// A round of a device without a window.
bool deliver(const QString &dir)
{
    auto directory = storage::DataDirectory::open(dir);
    if (!directory)
        return false;
    storage::DataDirectory &device = **directory;
    const platform::SystemClock clock;
    tests::AtOnce worker;
    const sync::OwnStore own{worker, clock, device.log(), device.membership(), device.dispatch(), device.arrivals()};
    const Manifest manifest = device.log().manifest();
    const auto couch = sync::couchAt(
        *manifest.server, {manifest.device(device.log().info().device)->accounts.front(), device.serverPassword()},
        true, nullptr, sync::ServerAddress::Plain::Never);
    return couch && sync::Courier(own).round(*couch, true);
}

bool shows(Driver &driver, const QString &number)
{
    return driver.shownTexts().join(u'\n').contains(number);
}

} // namespace

class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsCorrectedAndTheKioskShowsIt()
    {
        play([] {
            const Site site;
            Server server;
            const Editor editor(site);
            const CtlAnswer set = site.asOffice(QStringList{u"server"_s, u"set"_s} + server.named());
            QVERIFY2(set.exitCode == 0, set.err.constData());
            QCOMPARE(editor.set(editor.key).exitCode, 0);
            QCOMPARE(site.letIn(u"kiosk"_s, u"kiosk"_s).exitCode, 0);
            const CtlAnswer manifest = site.asOffice({u"org"_s, u"renew"_s});
            QCOMPARE(manifest.exitCode, 0);
            QVERIFY(deliver(site.path(u"office"_s)));

            Stage kiosk(site.path(u"kiosk"_s), [] { return QStringList(); });
            Driver &driver = kiosk.driver();
            waitForStart(driver);
            driver.waitUntil([&] { return QFile::exists(site.path(u"kiosk/manifest.json"_s)); }, u"the manifest"_s);
            QTest::qWait(300); // and it has asked for a pack
            QCOMPARE(editor.unpack(u"texts"_s).exitCode, 0);
            editor.replace(kContacts, kOld.toUtf8(), kNew.toUtf8());
            editor.replace(u"texts/cards.json"_s, "Ваші документи", "Ваші папери");
            QCOMPARE(editor.check(u"texts"_s).exitCode, 0);
            QCOMPARE(editor.sign(u"texts"_s).exitCode, 0);
            QCOMPARE(editor.take(u"office"_s).exitCode, 0);
            QVERIFY(deliver(site.path(u"office"_s)));
            {
                const auto held = server.couch.lock();
                QCOMPARE(server.documents.files[kPack], bytesOf(site.path(u"pack"_s)));
            }

            kiosk.clock.forward(3550); // nobody is there
            chooseLanguage(driver, u"uk"_s);
            driver.tap(u"Stay safe"_s);
            driver.settle();
            QVERIFY(shows(driver, kOld) && !shows(driver, kNew));
            kiosk.clock.forward(100);
            kiosk.app().delivery->tryNow();
            driver.waitUntil([&] { return QFile::exists(site.path(u"kiosk/"_s + kPack)); }, u"the pack"_s);
            QTest::qWait(500);
            QVERIFY(shows(driver, kOld) && shows(driver, u"Ваші документи"_s)
                    && !shows(driver, kNew)); // somebody reads
            kiosk.clock.forward(185);
            waitForStart(driver);
            chooseLanguage(driver, u"uk"_s);
            driver.tap(u"Stay safe"_s);
            driver.settle();
            QVERIFY(shows(driver, u"Ваші папери"_s));
            QVERIFY2(shows(driver, kNew) && !shows(driver, kOld), qPrintable(driver.shownTexts().join(u'\n')));
            QVERIFY(shows(driver, u"112"_s));
            driver.tap(u"Done"_s);
            driver.tap(u"Speak with a staff member"_s);
            driver.settle();
            QVERIFY(shows(driver, kNew) && shows(driver, u"112"_s));

            kiosk.leave(); // and after a start
            kiosk.enter();
            waitForStart(kiosk.driver());
            chooseLanguage(kiosk.driver(), u"en"_s);
            kiosk.driver().tap(u"Stay safe"_s);
            kiosk.driver().settle();
            QVERIFY(shows(kiosk.driver(), kNew));
        });
    }

    // A tablet goes from one family to the next without the page with the languages.
    void whenAPageWithThemIsOpened_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("number");
        QTest::newRow("a tablet: at once") << u"volunteer"_s << kNew;
        QTest::newRow("a kiosk: for the next person") << u"kiosk"_s << kOld;
    }
    void whenAPageWithThemIsOpened()
    {
        QFETCH(QString, mode);
        QFETCH(QString, number);
        play([&] {
            const Site site;
            QCOMPARE(site.letIn(mode, mode).exitCode, 0);
            Stage stage(site.path(mode), [] { return QStringList(); });
            Driver &driver = stage.driver();
            waitForStart(driver);
            chooseLanguage(driver, u"nl"_s);
            for (const QString &page : {u"Stay safe"_s, u"Speak with a staff member"_s}) {
                stage.app().staySafe->offer(
                    tests::withNumber(tests::contentPack(u"o"_s, 7), page == u"Stay safe"_s ? kNew : kNewer));
                driver.tap(page);
                driver.settle();
                const QString shown = number == kOld || page == u"Stay safe"_s ? number : kNewer;
                QVERIFY2(shows(driver, shown), qPrintable(driver.shownTexts().join(u'\n')));
                driver.tap(page == u"Stay safe"_s ? u"Done"_s : u"Back"_s);
            }
        });
    }

    void theKeyOpensWithItsPassphraseAlone()
    {
        const Site site;
        const Editor editor(site);
        QCOMPARE(editor.key.size(), 64);
        const QByteArray file = bytesOf(editor.path(u"content.key"_s));
        QVERIFY(!file.isEmpty() && !file.contains(editor.key.toLatin1()));
        QCOMPARE(QFile(editor.path(u"content.key"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const CtlAnswer again = editor.content({u"key"_s, u"--out"_s, editor.path(u"content.key"_s)}, kSecret);
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.err.contains("nothing is written over a key"), again.err.constData());
        QCOMPARE(bytesOf(editor.path(u"content.key"_s)), file);
        const CtlAnswer weak = editor.content({u"key"_s, u"--out"_s, editor.path(u"weak.key"_s)}, "short\n");
        QVERIFY(weak.exitCode == 1 && weak.err.contains("too short") && !QFile::exists(editor.path(u"weak.key"_s)));
        QCOMPARE(editor.unpack(u"texts"_s).exitCode, 0);
        const QStringList sign{
            u"sign"_s, u"--key"_s, editor.path(u"content.key"_s), u"--folder"_s, editor.path(u"texts"_s), u"--org"_s,
            u"o"_s,    u"--out"_s, editor.path(u"pack"_s)};
        const CtlAnswer wrong = editor.content(sign, "another long passphrase\n");
        QVERIFY2(wrong.exitCode == 1 && wrong.err.contains("does not open the content key"), wrong.err.constData());
        QVERIFY(!QFile::exists(editor.path(u"pack"_s)));
        QCOMPARE(editor.content(sign, kSecret).rows().value(0)[u"public"].toString(), editor.key);
    }

    void whoMayNameTheKey()
    {
        const Site site;
        const Editor editor(site);
        QCOMPARE(editor.set(u"abc"_s).exitCode, 2);
        QCOMPARE(editor.set(editor.key.toUpper()).exitCode, 2);
        QCOMPARE(site.join(u"desk"_s, u"staff"_s, u"office"_s, site.passphrase.toUtf8() + '\n', kSecret).exitCode, 0);
        const CtlAnswer desk
            = editor.content({u"set"_s, u"--dir"_s, editor.path(u"desk"_s), u"--public"_s, editor.key}, kSecret);
        QVERIFY2(desk.exitCode == 1 && desk.err.contains("root key"), desk.err.constData());
        const CtlAnswer done = editor.set(editor.key);
        QCOMPARE(done.exitCode, 0);
        const CtlAnswer manifest = runCtl({u"org"_s, u"manifest"_s, u"--dir"_s, editor.path(u"office"_s)});
        QVERIFY(manifest.out.contains(editor.key.toLatin1()));
    }

    void whatAnEditorIsTold()
    {
        const Site site;
        const Editor editor(site);
        QCOMPARE(editor.unpack(u"texts"_s).rows().value(0)[u"sequence"].toInt(-1), 0);
        const CtlAnswer twice = editor.unpack(u"texts"_s);
        QVERIFY(twice.exitCode == 1 && twice.err.contains("is there already"));
        const CtlAnswer sound = editor.check(u"texts"_s);
        QCOMPARE(sound.exitCode, 0);
        const QJsonObject sum = sound.rows().last();
        QVERIFY(sum[u"cards"].toInt() == 6 && sum[u"contacts"].toInt() == 11 && sum[u"wrong"].toInt(-1) == 0);
        QCOMPARE(sum[u"missing"].toInt(-1), 0);
        QCOMPARE(sum[u"unchecked"].toInt(), 11); // nobody has called yet
        QVERIFY(sound.out.contains(R"("what":"unchecked","where":"comensha")"));

        editor.replace(kContacts, kOld.toUtf8(), "call us");
        editor.replace(kContacts, R"("nl": "Politie",)", "");
        const CtlAnswer wrong = editor.check(u"texts"_s);
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(wrong.rows().value(0)[u"where"].toString(), u"contacts comensha number"_s);
        QVERIFY(wrong.rows().value(0)[u"words"].toString().contains(u"telephone number"));
        QCOMPARE(wrong.rows().value(1)[u"where"].toString(), u"contacts police name nl"_s);
        QCOMPARE(wrong.rows().value(1)[u"what"].toString(), u"missing"_s);
        const CtlAnswer unsigned_ = editor.sign(u"texts"_s, {u"--org"_s, u"o"_s});
        QVERIFY2(unsigned_.exitCode == 1 && unsigned_.err.contains("content check"), unsigned_.err.constData());
        QVERIFY(!QFile::exists(editor.path(u"pack"_s)));

        editor.replace(kContacts, "[\n", "[\n\n\n{\n"); // a bracket too many
        const CtlAnswer broken = editor.check(u"texts"_s);
        QVERIFY2(broken.exitCode == 1 && broken.err.contains("contacts.json, line "), broken.err.constData());
        const CtlAnswer nothing = editor.check(u"nowhere"_s);
        QVERIFY(nothing.exitCode == 1 && nothing.err.contains("cards.json is not there"));
    }

    void aPackIsTakenOnceAndInOrder()
    {
        const Site site;
        const Editor editor(site);
        QCOMPARE(editor.unpack(u"texts"_s).exitCode, 0);
        const CtlAnswer early = editor.sign(u"texts"_s);
        QVERIFY2(early.exitCode == 1 && early.err.contains("content set --public " + editor.key.toLatin1()),
                 early.err.constData());
        QCOMPARE(editor.sign(u"texts"_s, {u"--org"_s, u"o"_s}).exitCode, 0);
        const CtlAnswer unnamed = editor.take(u"office"_s);
        QVERIFY2(unnamed.exitCode == 1 && unnamed.err.contains("names no content key"), unnamed.err.constData());
        QCOMPARE(editor.set(editor.key).exitCode, 0);
        const CtlAnswer other = editor.take(u"office"_s);
        QVERIFY2(other.exitCode == 1 && other.err.contains("another organisation's"), other.err.constData());

        const CtlAnswer first = editor.sign(u"texts"_s);
        QCOMPARE(first.exitCode, 0);
        const qint64 number = first.rows().value(0)[u"sequence"].toInteger();
        QVERIFY(std::abs(number - QDateTime::currentSecsSinceEpoch()) < 60); // by the time
        const CtlAnswer taken = editor.take(u"office"_s);
        QCOMPARE(taken.exitCode, 0);
        QCOMPARE(taken.rows().value(0)[u"sequence"].toInteger(), number);
        const CtlAnswer again = editor.take(u"office"_s);
        QVERIFY2(again.exitCode == 1 && again.err.contains("is here already"), again.err.constData());

        // Somebody whose clock was ahead: the next one is higher all the same.
        const QString ahead = QString::number(number + 1'000'000);
        QCOMPARE(editor.sign(u"texts"_s, {u"--sequence"_s, ahead}).exitCode, 0);
        QCOMPARE(editor.take(u"office"_s).exitCode, 0);
        QCOMPARE(editor.sign(u"texts"_s, {u"--sequence"_s, ahead}).exitCode, 1);
        editor.replace(kContacts, kOld.toUtf8(), kNew.toUtf8());
        QCOMPARE(editor.sign(u"texts"_s).rows().value(0)[u"sequence"].toInteger(), number + 1'000'001);
        QCOMPARE(editor.take(u"office"_s).exitCode, 0);
        QCOMPARE(editor.unpack(u"now"_s).rows().value(0)[u"sequence"].toInteger(), number + 1'000'001);
        QVERIFY(bytesOf(editor.path(u"now/contacts.json"_s)).contains(kNew.toUtf8()));

        QByteArray changed = bytesOf(editor.path(u"pack"_s));
        site.write(u"changed"_s, changed.replace(kNew.toUtf8(), kOld.toUtf8()));
        const CtlAnswer forged = editor.take(u"office"_s, u"changed"_s);
        QVERIFY2(forged.exitCode == 1 && forged.err.contains("somebody changed it"), forged.err.constData());
        QVERIFY(editor.take(u"office"_s, u"card"_s).err.contains("this is no pack"));
    }
};

static const Subject<ContentTest> subject("content");
#include "tst_content.moc"
