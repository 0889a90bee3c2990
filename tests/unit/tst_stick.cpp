// SPDX-License-Identifier: GPL-3.0-or-later
// What travels by stick: whole or passed over, whatever happens to it on the way.
#include "letinsite.h"
#include "pile.h"
#include "stickexport.h"
#include "stickimport.h"
#include "sticklayout.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <fcntl.h>
#include <future>
#include <sys/stat.h>
#include <unistd.h>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using storage::DataDirectory;
using storage::StickExport;
using storage::StickImport;

namespace {

QStringList filesBelow(const QString &folder, const QString &shape = u"*"_s)
{
    QStringList paths;
    QDirIterator files(folder, {shape}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    return paths;
}

// A staff device, a kiosk whose manifest is theirs, and a stick.
struct Journey {
    Site site;
    QTemporaryDir stick;
    mutable AtOnce worker;
    Journey()
    {
        if (!site.join("k", DeviceMode::Kiosk))
            qFatal("nobody was let in");
    }
    [[nodiscard]] std::unique_ptr<DataDirectory> open(const char *name) const
    {
        return std::move(*DataDirectory::open(site.path(name)));
    }
    std::vector<SealedEvent> fill(DataDirectory &device, int count) const
    {
        const auto events = nextEvents(device, count);
        return device.log().append(events, auditEntry()) ? events : std::vector<SealedEvent>();
    }
    [[nodiscard]] Result<qint64> write(DataDirectory &device, Arrivals *arrivals = nullptr,
                                       std::vector<PublicFile> files = {},
                                       const QDateTime &now = FixedClock().nowUtc()) const
    {
        StickExport out(stick.path(), {worker, device.log(), arrivals}, std::move(files), now);
        return finish(out);
    }
    static Result<qint64> finish(StickExport &out)
    {
        for (;;) {
            const auto progress = out.step();
            if (!progress)
                return passOn(progress);
            if (progress->finished)
                return progress->done == progress->total ? out.events() : Result<qint64>(failure(ErrorCode::Corrupt));
        }
    }
    [[nodiscard]] Result<StickImport::Found> read(DataDirectory &device, Arrivals *arrivals,
                                                  std::vector<PublicFile> *files = nullptr) const
    {
        StickImport in(stick.path(), {worker, device.log(), arrivals}, FixedClock().nowUtc());
        for (;;) {
            const auto found = in.step();
            if (!found || found->finished) {
                if (files != nullptr)
                    *files = in.files();
                return found;
            }
        }
    }
    [[nodiscard]] QStringList all(const QString &shape = u"*"_s) const { return filesBelow(stick.path(), shape); }
};

std::vector<SealedEvent> eventsOf(const Pile &pile)
{
    std::vector<SealedEvent> events;
    for (const Parcel &parcel : pile.pile)
        events.push_back(parcel.event);
    return events;
}

StickList exampleList()
{
    StickList list{u"org1"_s, u"d1"_s, QDateTime({2026, 11, 26}, {9, 0}, Qt::UTC), 2, 3, {}};
    list.events.push_back({{u"org1"_s, u"d2"_s, 1, {}, QByteArray(32, 'a')}, QByteArray(64, 's'), {}});
    list.events.push_back(
        {{u"org1"_s, u"d2"_s, 2, QByteArray(32, 'a'), QByteArray(32, 'b')}, QByteArray(64, 't'), u"w0123456789"_s});
    return list;
}

} // namespace

class StickTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void aListComesBackWholeOrNotAtAll()
    {
        const QByteArray json = encodeStickList(exampleList());
        QCOMPARE(*decodeStickList(json), exampleList());
        const auto refused = [&](const QString &key, const QJsonValue &value) {
            QJsonObject object = QJsonDocument::fromJson(json).object();
            object[key] = value;
            return !decodeStickList(QJsonDocument(object).toJson());
        };
        QVERIFY(refused(u"part"_s, 0) && refused(u"part"_s, 4) && refused(u"parts"_s, 1001) && refused(u"more"_s, 1));
        QVERIFY(refused(u"org"_s, QString()) && refused(u"events"_s, 1) && refused(u"time"_s, u"now"_s));
        const QJsonArray good = QJsonDocument::fromJson(json)[u"events"].toArray()[1].toArray();
        for (int field = 0; field < good.size(); ++field) {
            QJsonArray bad = good;
            bad[field] = field == 5 ? QJsonValue(u"nobody"_s) : QJsonValue(QJsonArray());
            QVERIFY2(refused(u"events"_s, QJsonArray{bad}), QByteArray::number(field).constData());
        }
        QJsonArray longer = good;
        longer << 1;
        QVERIFY(refused(u"events"_s, QJsonArray{longer}));
        QJsonArray many;
        for (std::size_t i = 0; i <= kMostListed; ++i)
            many << good;
        QVERIFY(refused(u"events"_s, many));
        QCOMPARE(decodeStickList(QByteArray(json).replace("\"v\":1", "\"v\":2")).error().code, ErrorCode::TooNew);
    }

    void whatAKioskSavedArrivesAtTheOffice()
    {
        const Journey journey;
        const auto kiosk = journey.open("k"), office = journey.open("s1");
        const auto events = journey.fill(*kiosk, 45);
        QCOMPARE(*journey.write(*kiosk), 45);
        Pile pile;
        const auto found = journey.read(*office, &pile);
        QCOMPARE(found->events, 45);
        QCOMPARE(found->damaged + found->unknown + found->listsRefused, 0);
        QVERIFY(sameEvents(eventsOf(pile), events));
        QVERIFY(isAccountName(pile.pile.front().account));
        QVERIFY(journey.read(*office, &pile)); // again
        QCOMPARE(pile.pile.size(), std::size_t(45));
        for (const QString &path : journey.all()) { // ordinary age files, and nothing of what they say
            QVERIFY(!contentOf(path).contains(kCanary));
            QVERIFY(!path.endsWith(u".age"_s) || contentOf(path).startsWith("age-encryption.org/v1"));
        }
    }

    // From one staff device to the other, with what came from others; each knows its own.
    void aStaffDevicePassesOn()
    {
        const Journey journey;
        QVERIFY(journey.site.join("s2", DeviceMode::Staff, "seven calm lanterns drift west"));
        const auto kiosk = journey.open("k"), first = journey.open("s1"), second = journey.open("s2");
        QVERIFY(second->membership().takeManifest(first->membership().manifestFile()));
        const auto said = journey.fill(*kiosk, 3), decided = journey.fill(*first, 2);
        Pile atFirst, atSecond;
        QVERIFY(journey.write(*kiosk));
        QVERIFY(journey.read(*first, &atFirst));
        QCOMPARE(*journey.write(*first, &atFirst), 5);
        QVERIFY(journey.read(*second, &atSecond));
        QCOMPARE(atSecond.pile.size(), std::size_t(5)); // of both copies, each once
        QCOMPARE(journey.read(*first, &atFirst)->events, 3);
        QCOMPARE(atFirst.pile.size(), std::size_t(3));
    }

    void publicFilesTravelBothWays()
    {
        const Journey journey;
        const auto kiosk = journey.open("k"), office = journey.open("s1");
        const std::vector<PublicFile> given{{u"manifest"_s, office->membership().manifestFile()},
                                            {u"receipt-"_s + office->log().info().device, "signed"}};
        QVERIFY(journey.write(*office, nullptr, given));
        std::vector<PublicFile> files;
        QVERIFY(journey.read(*kiosk, nullptr, &files));
        QCOMPARE(files.size(), std::size_t(2));
        QCOMPARE(files[0].bytes, given[0].bytes);
        QCOMPARE(files[1].name, given[1].name);
    }

    void whatAReceiptCoversNeedNotTravel()
    {
        const Journey journey;
        const auto kiosk = journey.open("k");
        (void)journey.fill(*kiosk, 5);
        QVERIFY(kiosk->log().noteDelivered({1, 2, 4}, FixedClock().nowUtc()));
        QCOMPARE(*journey.write(*kiosk), 2);
        // The copy of before goes once the next one is whole.
        (void)journey.fill(*kiosk, 1);
        QCOMPARE(*journey.write(*kiosk, nullptr, {}, FixedClock().nowUtc().addSecs(60)), 3);
        QCOMPARE(journey.all(u"*.age"_s).size(), 3);
    }

    // More than one folder's worth: each has its own list.
    void manyAreSeveralFolders()
    {
        const Journey journey;
        const auto office = journey.open("s1");
        const auto kiosk = journey.open("k");
        const int count = int(kMostListed) + 7;
        const auto events = journey.fill(*kiosk, count);
        QCOMPARE(events.size(), std::size_t(count));
        QCOMPARE(*journey.write(*kiosk), count);
        QCOMPARE(journey.all(u"list"_s).size(), 2);
        Pile pile;
        QCOMPARE(journey.read(*office, &pile)->events, count);
    }

    // Pulled out in the middle, or full: what is half there is passed over, and the copy of before stays.
    void aHalfCopyIsNoCopy()
    {
        const Journey journey;
        const auto kiosk = journey.open("k"), office = journey.open("s1");
        (void)journey.fill(*kiosk, 30);
        QVERIFY(journey.write(*kiosk));
        const auto later = FixedClock().nowUtc().addSecs(60);
        int steps = 0;
        for (;; ++steps) {
            auto out = std::make_unique<StickExport>(journey.stick.path(),
                                                     storage::StickDevice{journey.worker, kiosk->log()},
                                                     std::vector<PublicFile>(), later);
            bool finished = false;
            for (int i = 0; i <= steps && !finished; ++i)
                finished = out->step()->finished;
            Pile pile; // seen while it is being written, as after a cut
            const auto found = journey.read(*office, &pile);
            QCOMPARE(found->damaged + found->listsRefused + found->listsUnknown, 0);
            QCOMPARE(pile.pile.size(), std::size_t(30));
            out.reset();
            QCOMPARE(journey.all(u"*.age"_s).size(), 30);
            if (finished)
                break;
        }
        QVERIFY(steps > 5);
        qInfo("%d interrupted copies", steps);
    }

    // Every file of a copy, changed, cut, gone or swapped: what is not exactly what a device signed is not taken.
    void whatWasChangedOnTheWayIsNotTaken()
    {
        const Journey journey;
        const auto kiosk = journey.open("k"), office = journey.open("s1");
        const auto events = journey.fill(*kiosk, 4);
        QVERIFY(journey.write(*kiosk));
        const quint32 seed = qEnvironmentVariableIsSet("PRYSTAN_SEED")
            ? quint32(qEnvironmentVariableIntValue("PRYSTAN_SEED"))
            : QRandomGenerator::global()->bounded(1'000'000);
        QRandomGenerator dice(seed);
        int cases = 0;
        for (const QString &path : journey.all()) {
            const QByteArray whole = contentOf(path);
            for (int i = 0; i < 40; ++i, ++cases) {
                QByteArray bad = whole;
                if (i % 4 == 0)
                    bad.truncate(dice.bounded(int(whole.size())));
                else if (i % 4 == 1)
                    bad += QByteArray(1 + dice.bounded(1 << 18), 'x');
                else
                    bad[dice.bounded(int(whole.size()))] ^= char(1 << dice.bounded(8));
                QVERIFY(overwrite(path, bad));
                Pile pile;
                const auto found = journey.read(*office, &pile);
                const bool list = path.endsWith(u"list"_s);
                QCOMPARE(found->events, list ? 0 : 3);
                QCOMPARE(found->damaged, list ? 0 : 1);
                QCOMPARE(found->listsRefused + found->listsUnknown, list ? 1 : 0); // also another sender
            }
            QVERIFY(overwrite(path, whole));
        }
        qInfo("%d changed copies; seed %u", cases, seed);
    }

    void strangersAreNotRead()
    {
        const Journey journey, elsewhere;
        const auto stranger = elsewhere.open("k");
        (void)elsewhere.fill(*stranger, 2);
        StickExport out(journey.stick.path(), {journey.worker, stranger->log()}, {}, FixedClock().nowUtc());
        QVERIFY(Journey::finish(out));
        const auto office = journey.open("s1");
        Pile pile;
        const auto found = journey.read(*office, &pile);
        QCOMPARE(found->listsRefused, 1);
        QVERIFY(pile.pile.empty());
        QVERIFY(QDir(journey.stick.path() + u"/prystan"_s).removeRecursively());
        QCOMPARE(journey.read(*office, &pile).error().code, ErrorCode::NotFound);
    }

    // A link on the stick would make the reader open a file of its own machine.
    void linksAreNotFollowed()
    {
        const Journey journey;
        const auto kiosk = journey.open("k"), office = journey.open("s1");
        (void)journey.fill(*kiosk, 1);
        QVERIFY(journey.write(*kiosk));
        const QString path = journey.all(u"*.age"_s).front(), aside = journey.site.path("aside");
        QVERIFY(QFile::rename(path, aside));
        QVERIFY(QFile::link(aside, path));
        Pile pile;
        QCOMPARE(journey.read(*office, &pile)->damaged, 1);
    }

    // Who made the stick may have laid links on it that lead to folders of the machine which writes.
    void nothingIsWrittenOrTakenAwayThroughALink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("whole"); // the copy comes about all the same
        QTest::newRow("instead of all") << u"/prystan"_s << false;
        QTest::newRow("instead of the public files") << u"/prystan/public"_s << false;
        QTest::newRow("as a copy of before") << u"/prystan/%1-before"_s << true;
        QTest::newRow("as the copy begun now") << u"/prystan/%1.new"_s << true;
    }
    void nothingIsWrittenOrTakenAwayThroughALink()
    {
        QFETCH(const QString, link);
        QFETCH(const bool, whole);
        const Journey journey;
        const auto kiosk = journey.open("k");
        (void)journey.fill(*kiosk, 2);
        const QString device = kiosk->log().info().device, aside = journey.site.path("aside");
        QVERIFY(QDir().mkpath(aside + u"/0001"_s) && overwrite(aside + u"/0001/kept"_s, "kept"));
        QVERIFY(overwrite(aside + u"/manifest"_s, "kept"));
        const QString name
            = link.endsWith(u".new"_s) ? storage::stickCopyName(device, FixedClock().nowUtc()) : device.left(8);
        const QString path = journey.stick.path() + (link.contains(u"%1"_s) ? link.arg(name) : link);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()) && QFile::link(aside, path));
        const std::vector<PublicFile> files{{u"manifest"_s, "new"}};
        QCOMPARE(journey.write(*kiosk, nullptr, files).has_value(), whole);
        QCOMPARE(filesBelow(aside), (QStringList{aside + u"/0001/kept"_s, aside + u"/manifest"_s}));
        QCOMPARE(contentOf(aside + u"/manifest"_s), QByteArray("kept"));
        QCOMPARE(journey.all(u"*.age"_s).size(), whole ? 2 : 0);
    }

    // A kiosk has little memory, and the stick may be anybody's.
    void moreThanAnyOrganisationHasIsNotRead()
    {
        const Journey journey;
        const auto kiosk = journey.open("k"), office = journey.open("s1");
        QVERIFY(journey.write(*office, nullptr, {{u"manifest"_s, office->membership().manifestFile()}}));
        const QByteArray large(qsizetype(1) << 20, 'x');
        for (int i = 0; i < 80; ++i)
            QVERIFY(overwrite(journey.stick.path() + u"/prystan/public/receipt-%1"_s.arg(i), large));
        std::vector<PublicFile> files;
        QVERIFY(journey.read(*kiosk, nullptr, &files));
        QCOMPARE(files.front().bytes, office->membership().manifestFile());
        qsizetype bytes = 0;
        for (const PublicFile &file : files)
            bytes += file.bytes.size();
        QVERIFY2(bytes <= qsizetype(64) << 20, QByteArray::number(bytes).constData());
    }

    // A pipe where a file is to be written: opened as usual it would wait for a reader for ever.
    void aPipeOnTheStickHoldsNobodyUp()
    {
        const Journey journey;
        const auto kiosk = journey.open("k");
        (void)journey.fill(*kiosk, 2);
        const QString folder = journey.stick.path() + u"/prystan/public"_s, pipe = folder + u"/manifest.tmp"_s;
        QVERIFY(QDir().mkpath(folder) && ::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        const std::vector<PublicFile> files{{u"manifest"_s, "new"}};
        auto written = std::async(std::launch::async, [&] { return journey.write(*kiosk, nullptr, files); });
        const bool ended = written.wait_for(std::chrono::seconds(20)) == std::future_status::ready;
        const int reader = ended ? -1 : ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(!written.get());
        if (reader >= 0)
            ::close(reader);
        QVERIFY2(ended, "it waited for a reader");
    }
};

QTEST_APPLESS_MAIN(StickTest)
#include "tst_stick.moc"
