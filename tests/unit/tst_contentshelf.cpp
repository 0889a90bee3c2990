// SPDX-License-Identifier: GPL-3.0-or-later
// The pack of cards and contacts on a device's disk: which one is taken, which one counts, and that the last good one
// stays whatever happens.
#include "contentsite.h"
#include "failingdisk.h"

#include <cerrno>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using storage::DataDirectory;

namespace {

// The founding device from one start to the next.
class Visit
{
public:
    explicit Visit(const Site &site, const char *name = "s1")
        : m_directory(std::move(*DataDirectory::open(site.path(name))))
    { }
    [[nodiscard]] Membership &membership() { return m_directory->membership(); }
    [[nodiscard]] ErrorCode refusal(const QByteArray &file)
    {
        const Status taken = membership().takeContent(file);
        return taken ? ErrorCode::NotFound : taken.error().code;
    }
    [[nodiscard]] QString number() { return shownNumber(membership()); }

private:
    std::unique_ptr<DataDirectory> m_directory;
};

const QString kFile = u"/content-pack"_s;

} // namespace

class ContentShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void aNewerOneIsTakenAndIsThereAfterAStart()
    {
        const ContentSite site;
        {
            Visit office(site);
            QVERIFY(!office.membership().content() && office.membership().contentFile().isEmpty());
            QVERIFY(office.membership().takeContent(site.file(5, u"0800-5"_s)));
            QCOMPARE(office.number(), u"0800-5"_s);
        }
        Visit office(site);
        QCOMPARE(office.number(), u"0800-5"_s);
        QCOMPARE(office.membership().contentFile(), site.file(5, u"0800-5"_s));
        QVERIFY(office.membership().takeContent(site.file(6, u"0800-6"_s)));
        QCOMPARE(office.number(), u"0800-6"_s);
    }

    void whatIsNotTaken_data()
    {
        using Make = std::function<QByteArray(const ContentSite &)>;
        QTest::addColumn<Make>("make");
        QTest::addColumn<int>("code");
        const int refused = int(ErrorCode::Refused), corrupt = int(ErrorCode::Corrupt);
        const auto row = [](const char *name, int code, const Make &make) { QTest::newRow(name) << make << code; };
        row("the same", refused, [](const ContentSite &site) { return site.file(5); });
        row("of the same number", refused, [](const ContentSite &site) { return site.file(5, u"0900-1"_s); });
        row("older", refused, [](const ContentSite &site) { return site.file(4); });
        row("another key", refused,
            [](const ContentSite &site) { return signedPack(contentPack(site.card().org, 9), newKey()); });
        row("the root's", refused, [](const ContentSite &site) {
            return signedPack(contentPack(site.card().org, 9), crypto::rootKeys(site.root));
        });
        row("another organisation", refused,
            [](const ContentSite &site) { return signedPack(contentPack(u"other"_s, 9), site.key); });
        row("changed", refused, [](const ContentSite &site) { return site.file(9).replace("0800-1", "0900-1"); });
        row("another kind", corrupt, [](const ContentSite &site) {
            return crypto::signFile("receipt", encodeContentPack(contentPack(site.card().org, 9)), site.key.secretKey);
        });
        row("half of it", refused, [](const ContentSite &site) { return site.file(9).left(9000); });
        row("nothing", corrupt, [](const ContentSite &) { return QByteArray(); });
        row("rubbish", corrupt, [](const ContentSite &) { return QByteArray(10'000, 'x'); });
        row("huge", corrupt, [](const ContentSite &site) {
            return crypto::signFile("content",
                                    encodeContentPack(contentPack(site.card().org, 9)) + QByteArray(kLargestPack, ' '),
                                    site.key.secretKey);
        });
        row("unfit, and signed all the same", corrupt, [](const ContentSite &site) {
            return signedPack(withNumber(contentPack(site.card().org, 9), u"call me"_s), site.key);
        });
        row("of a later program", int(ErrorCode::TooNew), [](const ContentSite &site) {
            return crypto::signFile("content",
                                    encodeContentPack(contentPack(site.card().org, 9)).replace("\"v\":1", "\"v\":2"),
                                    site.key.secretKey);
        });
    }
    void whatIsNotTaken()
    {
        using Make = std::function<QByteArray(const ContentSite &)>;
        QFETCH(Make, make);
        QFETCH(int, code);
        const ContentSite site;
        const QByteArray good = site.file(5);
        {
            Visit office(site);
            QVERIFY(office.membership().takeContent(good));
            QCOMPARE(int(office.refusal(make(site))), code);
            QCOMPARE(office.membership().contentFile(), good);
        }
        QCOMPARE(Visit(site).membership().contentFile(), good);
        QCOMPARE(contentOf(site.path("s1") + kFile), good);
    }

    void withoutAKeyInTheManifestNoneIsTaken()
    {
        const ContentSite site;
        site.name({});
        Visit office(site);
        QCOMPARE(office.refusal(site.file(5)), ErrorCode::Refused);
        QVERIFY(!QFile::exists(site.path("s1") + kFile));
    }

    // Two organisations may have one editor, and one key.
    void theFirstOneIsOfThisOrganisationToo()
    {
        const ContentSite site;
        const QByteArray other = signedPack(contentPack(u"other"_s, 9), site.key);
        QCOMPARE(Visit(site).refusal(other), ErrorCode::Refused);
        QVERIFY(overwrite(site.path("s1") + kFile, other));
        QVERIFY(!Visit(site).membership().content());
    }

    // Whoever has the old key shows nothing any more, and a number as high as may be keeps nobody out.
    void anotherKeyInTheManifestTakesItOff()
    {
        const ContentSite site;
        const crypto::SigningKeyPair next = newKey();
        QVERIFY(site.join("k", DeviceMode::Kiosk));
        const auto manifest = [&] { return Visit(site).membership().manifestFile(); };
        const QByteArray evil = site.file(qint64(1) << 53, u"0900-666"_s);
        {
            Visit kiosk(site, "k");
            QVERIFY(kiosk.membership().takeManifest(manifest()) && kiosk.membership().takeContent(evil));
            QCOMPARE(kiosk.refusal(site.file(5)), ErrorCode::Refused);
        }
        site.name(next.publicKey);
        {
            Visit kiosk(site, "k");
            QCOMPARE(kiosk.number(), u"0900-666"_s);
            QVERIFY(kiosk.membership().takeManifest(manifest()));
            QCOMPARE(kiosk.number(), QString()); // at once, without a start
            QVERIFY(kiosk.membership().contentFile().isEmpty()); // and is given to nobody
            QCOMPARE(kiosk.refusal(evil), ErrorCode::Refused);
        }
        Visit kiosk(site, "k");
        QCOMPARE(kiosk.number(), QString());
        QVERIFY(
            kiosk.membership().takeContent(signedPack(withNumber(contentPack(site.card().org, 5), u"0800-5"_s), next)));
        QCOMPARE(kiosk.number(), u"0800-5"_s);
    }

    void aBrokenFileIsNone()
    {
        const ContentSite site;
        const QString path = site.path("s1") + kFile;
        int tried = 0;
        for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), site.file(5).left(500),
                                        site.file(5).replace("0800-1", "0800-2"), QByteArray(kLargestPack + 1, 'x')}) {
            QVERIFY(overwrite(path, bytes));
            Visit office(site);
            QVERIFY(!office.membership().content());
            QVERIFY(office.membership().takeContent(site.file(++tried)));
            QCOMPARE(office.number(), u"0800-1"_s);
        }
        QVERIFY(QFile::remove(path) && QDir().mkdir(path)); // not even a file
        QVERIFY(!Visit(site).membership().content());
    }

    // At each of its writing calls; afterwards there is the old one or the new one, and it is whole.
    void aFailingDiskKeepsTheLast_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("full") << ENOSPC;
        QTest::newRow("broken") << EIO;
    }
    void aFailingDiskKeepsTheLast()
    {
        QFETCH(int, error);
        const ContentSite site;
        const QByteArray before = site.file(5), next = site.file(6, u"0800-6"_s);
        Visit(site).membership().takeContent(before).has_value();
        int failures = 0;
        for (int at = 1;; ++at) {
            Visit office(site);
            arm({at, error, true});
            const Status taken = office.membership().takeContent(next);
            const bool failed = hasFailed();
            disarm();
            if (!failed) {
                QVERIFY(taken);
                break;
            }
            ++failures;
            QVERIFY(!taken);
            QCOMPARE(office.membership().contentFile(), before); // this program goes on with it
            const QByteArray there = contentOf(site.path("s1") + kFile);
            QVERIFY(there == before || there == next);
            QVERIFY(overwrite(site.path("s1") + kFile, before));
        }
        QVERIFY(failures >= 3);
        QCOMPARE(Visit(site).number(), u"0800-6"_s);
        qInfo("%d places where the disk failed", failures);
    }

    void whatACutLeftGoesAndSoDoesThePackWithTheDevice()
    {
        const ContentSite site;
        const QString path = site.path("s1") + kFile;
        QVERIFY(Visit(site).membership().takeContent(site.file(5)));
        QVERIFY(overwrite(path + u".tmp"_s, "half"));
        QCOMPARE(Visit(site).number(), u"0800-1"_s);
        QVERIFY(!QFile::exists(path + u".tmp"_s));
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(DataDirectory::destroy(site.path("s1")));
        QVERIFY(!QFile::exists(site.path("s1")));
    }
};

QTEST_GUILESS_MAIN(ContentShelfTest)
#include "tst_contentshelf.moc"
