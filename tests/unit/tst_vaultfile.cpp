// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingdisk.h"
#include "twopeople.h"
#include "workplace.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <array>
#include <cerrno>

using namespace prystan;
using namespace prystan::storage;
using namespace prystan::tests;

namespace {

// Which of the writing calls of a removal are cut, every day only some of them: a few of those that write the copies,
// more of those behind, where the vault and the places change.
// PRYSTAN_VAULT_CUTS=0 cuts them all.
std::vector<int> cuts(int calls, int wanted)
{
    const bool all = qEnvironmentVariable("PRYSTAN_VAULT_CUTS") == QLatin1String("0");
    constexpr int kTail = 48;
    std::vector<int> places;
    for (int at = 1; at <= calls; ++at) {
        const int of = at > calls - kTail ? kTail : (calls - kTail) * 2;
        if (all || QRandomGenerator::global()->bounded(of) < wanted)
            places.push_back(at);
    }
    return places;
}

// Made once, then copied.
const TwoPeople &original()
{
    static const TwoPeople made;
    return made;
}

class Desk
{
public:
    Desk()
    {
        const QDir from(original().path());
        m_ok = original().isOk() && QDir().mkpath(path("outbox")) && QDir().mkpath(path("spare"));
        for (const QString &name : from.entryList(QDir::Files | QDir::Hidden))
            m_ok = m_ok && QFile::copy(from.filePath(name), path() + u'/' + name);
        restart();
    }
    [[nodiscard]] bool isOk() const { return m_ok && m_directory; }
    [[nodiscard]] StaffVault &vault() { return *m_directory->vault(); }
    [[nodiscard]] const SecretBuffer &first() const { return original().first(); }
    [[nodiscard]] const QString &second() const { return original().second(); }
    [[nodiscard]] QString path(const char *name) const { return path() + u'/' + QLatin1String(name); }
    [[nodiscard]] QString path() const { return m_root.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString device() const { return m_directory->log().info().device; }
    void restart()
    {
        m_directory.reset();
        auto opened = DataDirectory::open(path());
        m_directory = opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] bool hasEverything(const CompartmentKeys &keys) { return TwoPeople::hasEverything(vault(), keys); }
    [[nodiscard]] bool opens(const SecretBuffer &passphrase)
    {
        const auto keys = vault().unlock(passphrase);
        return keys && hasEverything(*keys);
    }
    [[nodiscard]] QStringList strangeFiles() const
    {
        return QDir(path()).entryList({QStringLiteral("*.next*"), QStringLiteral("*.new*"), QStringLiteral("*.tmp")},
                                      QDir::Files);
    }

private:
    QTemporaryDir m_root{inMemory()};
    std::unique_ptr<DataDirectory> m_directory;
    bool m_ok = false;
};

// What the removed person could have taken along: the files as they were, and the keys.
struct Kept {
    QByteArray vault;
    CompartmentKeys keys;
};

} // namespace

class TestVaultFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void everyoneIsInTheList()
    {
        Desk desk;
        QVERIFY(desk.isOk());
        const auto keys = desk.vault().unlock(secret("second"));
        QVERIFY(desk.vault().noteUse(*keys, FixedClock().nowUtc().addDays(1)));
        desk.restart();
        const auto again = desk.vault().unlock(secret("second"));
        const auto list = desk.vault().slotList(*again);
        QVERIFY(list && list->size() == 2);
        QVERIFY(!(*list)[0].own && (*list)[1].own);
        QCOMPARE((*list)[1].name, QStringLiteral("Борис"));
        QCOMPARE((*list)[1].created, FixedClock().nowUtc());
        QCOMPARE((*list)[1].used, FixedClock().nowUtc().addDays(1));
        QVERIFY(!desk.vault().slotList({}));
        const SecretBuffer added = secret("third");
        const StaffVault::Added wanted{added, QStringLiteral("Віра"), FixedClock().nowUtc()};
        QCOMPARE(desk.vault().addSlot(secret("wrong"), wanted).error().code, ErrorCode::WrongSecret);
        for (const char *name : {"vault.a", "vault.b"}) {
            QVERIFY(!contentOf(desk.path(name)).contains("Борис"));
            QVERIFY(QFile(desk.path(name)).permissions() & QFile::ReadOwner);
            QVERIFY(!(QFile(desk.path(name)).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
    }

    void aChangedPassphraseCountsInBothFiles()
    {
        Desk desk;
        QVERIFY(desk.vault().changeSlot(secret("second"), secret("changed")));
        QVERIFY(desk.opens(secret("changed")));
        for (const char *name : {"vault.a", "vault.b"}) { // the other alone
            const QByteArray file = contentOf(desk.path(name));
            QVERIFY(QFile::remove(desk.path(name)));
            QCOMPARE(desk.vault().unlock(secret("second")).error().code, ErrorCode::WrongSecret);
            QVERIFY(overwrite(desk.path(name), file));
        }
    }

    // Whichever file is damaged, and however: the other opens everything, and the next write mends it.
    void oneDamagedFileIsSurvived()
    {
        Desk desk;
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int cases = 0;
        for (const char *name : {"vault.a", "vault.b"}) {
            const QByteArray whole = contentOf(desk.path(name));
            std::vector<QByteArray> damaged{{},
                                            whole.left(10),
                                            whole.left(whole.size() / 2),
                                            whole.chopped(1),
                                            whole + ' ',
                                            QByteArray(whole.size(), '\0'),
                                            whole.mid(65)};
            for (int i = 0; i < 5; ++i) {
                QByteArray flipped = whole;
                const int at = random.bounded(int(whole.size()));
                flipped[at] = char(flipped[at] ^ (1 << random.bounded(8)));
                damaged.push_back(flipped);
            }
            for (const QByteArray &bytes : damaged) {
                QVERIFY(overwrite(desk.path(name), bytes));
                const auto keys = desk.vault().unlock(desk.first());
                QVERIFY2(keys, qPrintable(QString::number(++cases)));
                QVERIFY(desk.vault().noteUse(*keys, FixedClock().nowUtc()));
                QVERIFY(desk.vault().slotList(*keys)->size() == 2);
                const VaultCopies copies(desk.path());
                for (const char *other : {"vault.a", "vault.b"}) { // mended: either alone will do
                    const QByteArray file = contentOf(desk.path(other));
                    QVERIFY(QFile::remove(desk.path(other)));
                    QVERIFY(copies.read());
                    QVERIFY(overwrite(desk.path(other), file));
                }
            }
            QVERIFY(desk.opens(secret("second")));
        }
        qInfo("%d damaged files (seed %u), all survived and mended", cases, seed);
    }

    void theNewestWholeOneCounts()
    {
        Desk desk;
        const VaultCopies copies(desk.path());
        const QByteArray oldA = contentOf(desk.path("vault.a")), oldB = contentOf(desk.path("vault.b"));
        const qint64 before = copies.read()->generation();
        const SecretBuffer added = secret("third");
        QVERIFY(desk.vault().addSlot(desk.first(), {added, QStringLiteral("Віра"), FixedClock().nowUtc()}));
        QCOMPARE(copies.read()->generation(), before + 2);
        QVERIFY(overwrite(desk.path("vault.a"), oldA)); // put back by a bad restore: the newer one still counts
        QCOMPARE(copies.read()->slotCount(), 3);
        QVERIFY(overwrite(desk.path("vault.b"), oldB));
        QCOMPARE(copies.read()->slotCount(), 2);
    }

    void twoDamagedFilesAreToldAndNothingIsTouched()
    {
        Desk desk;
        for (const char *name : {"vault.a", "vault.b"})
            QVERIFY(overwrite(desk.path(name), "damaged"));
        desk.restart();
        QCOMPARE(desk.vault().unlock(desk.first()).error().code, ErrorCode::Corrupt);
        QCOMPARE(desk.vault().removeSlot(desk.first(), desk.second()).error().code, ErrorCode::Corrupt);
        QCOMPARE(contentOf(desk.path("vault.a")), QByteArray("damaged"));
        for (const char *name : {"vault.a", "vault.b"})
            QVERIFY(QFile::remove(desk.path(name)));
        desk.restart(); // a lost vault is missed, because its databases are there
        QCOMPARE(desk.vault().unlock(desk.first()).error().code, ErrorCode::Corrupt);
    }

    void aNewerFormatIsLeftAlone()
    {
        Desk desk;
        const QByteArray json = contentOf(desk.path("vault.b")).mid(65).replace("\"v\":1}", "\"v\":2}");
        QVERIFY(overwrite(desk.path("vault.b"), crypto::sha256(json).toHex() + '\n' + json));
        QCOMPARE(desk.vault().unlock(desk.first()).error().code, ErrorCode::TooNew);
    }

    void whoWasRemovedOpensNothingMore()
    {
        Desk desk;
        const Kept kept{contentOf(desk.path("vault.a")), *desk.vault().unlock(secret("second"))};
        QVERIFY(desk.hasEverything(kept.keys));
        QCOMPARE(desk.vault().removeSlot(desk.first(), crypto::randomId()).error().code, ErrorCode::NotFound);
        QCOMPARE(desk.vault().removeSlot(secret("wrong"), desk.second()).error().code, ErrorCode::WrongSecret);
        const auto fresh = desk.vault().removeSlot(desk.first(), desk.second());
        QVERIFY(fresh && desk.hasEverything(*fresh));
        QVERIFY(!desk.vault().openStores(kept.keys)); // the keys that were kept
        QVERIFY(desk.strangeFiles().isEmpty());
        for (const char *name : {"vault.a", "vault.b"})
            QVERIFY(!contentOf(desk.path(name)).contains(desk.second().toLatin1()));
        desk.restart();
        QCOMPARE(desk.vault().unlock(secret("second")).error().code, ErrorCode::WrongSecret);
        QVERIFY(desk.opens(desk.first()));
        const auto own = desk.vault().slotList(*desk.vault().unlock(desk.first()));
        QCOMPARE(desk.vault().removeSlot(desk.first(), own->front().id).error().code, ErrorCode::LastSlot);
        // The old file and the old passphrase: it opens, and its keys fit nothing.
        for (const char *name : {"vault.a", "vault.b"})
            QVERIFY(overwrite(desk.path(name), kept.vault));
        const auto old = desk.vault().unlock(secret("second"));
        QVERIFY(old && !desk.vault().openStores(*old));
    }

    void onesOwnMayGoWhileAnotherStays()
    {
        Desk desk;
        const auto fresh = desk.vault().removeSlot(secret("second"), desk.second());
        QVERIFY(fresh && desk.hasEverything(*fresh));
        QCOMPARE(desk.vault().unlock(secret("second")).error().code, ErrorCode::WrongSecret);
        QVERIFY(desk.opens(desk.first()));
    }

    void howManyPlacesThereAre()
    {
        Desk desk;
        arm({});
        QVERIFY(desk.vault().removeSlot(desk.first(), desk.second()));
        m_calls = disarm();
        QVERIFY(m_calls > 40);
        qInfo("a removal makes %d writing calls", m_calls);
    }

    // The process ends, or the disk fails for good, at a writing call of a removal. Afterwards whoever stays opens
    // everything; the removed one opens everything or nothing; doing it again finishes it.
    void aRemovalCutShortAnywhereLocksNobodyOut()
    {
        int cases = 0, stillThere = 0, alreadyGone = 0;
        for (const int error : {EIO, ENOSPC}) {
            for (const int at : cuts(m_calls, 24)) {
                Desk desk;
                QVERIFY(desk.isOk());
                const QByteArray where = "call " + QByteArray::number(at) + " errno " + QByteArray::number(error);
                arm({at, error, true});
                const auto removed = desk.vault().removeSlot(desk.first(), desk.second());
                if (error == ENOSPC) // the process goes on, on a full disk
                    (void)desk.vault().unlock(desk.first());
                disarm();
                ++cases;
                desk.restart();
                if (const auto second = desk.vault().unlock(secret("second"))) {
                    ++stillThere;
                    QVERIFY2(!removed && desk.hasEverything(*second), where.constData());
                    QVERIFY2(desk.opens(desk.first()), where.constData());
                    QVERIFY2(desk.vault().removeSlot(desk.first(), desk.second()), where.constData());
                } else {
                    ++alreadyGone;
                }
                QVERIFY2(desk.opens(desk.first()), where.constData());
                desk.restart();
                QVERIFY2(desk.strangeFiles().isEmpty(), (where + desk.strangeFiles().join(u' ').toUtf8()).constData());
                for (const char *name : {"vault.a", "vault.b"})
                    QVERIFY2(!contentOf(desk.path(name)).contains(desk.second().toLatin1()), where.constData());
            }
        }
        qInfo("%d removals cut short: %d left the slot where it was, %d had removed it; 0 locked out", cases,
              stillThere, alreadyGone);
    }

    // The newer file of the vault gets damaged after the cut, at every place behind the copies: still nobody is locked
    // out. (That the older one does not matter, the test above shows.)
    void aRemovalCutShortSurvivesADamagedFileToo()
    {
        int cases = 0;
        for (int at = m_calls - 20; at <= m_calls; ++at) {
            Desk desk;
            arm({at, EIO, true});
            (void)desk.vault().removeSlot(desk.first(), desk.second());
            disarm();
            QVERIFY(overwrite(desk.path(newerOf(desk)), "damaged"));
            desk.restart();
            const QByteArray where = "call " + QByteArray::number(at);
            QVERIFY2(desk.opens(desk.first()), where.constData());
            ++cases;
        }
        qInfo("%d removals cut short, then one file damaged: 0 locked out", cases);
    }

    // What comes in while the change waits for a better disk is still there once it is finished.
    void nothingThatCameInBetweenIsLost()
    {
        int cases = 0;
        for (const int at : cuts(m_calls, 24)) {
            Desk desk;
            arm({at, ENOSPC, true});
            (void)desk.vault().removeSlot(desk.first(), desk.second());
            auto keys = desk.vault().unlock(desk.first()); // on the disk that takes nothing, which may refuse
            disarm();
            if (!keys)
                keys = desk.vault().unlock(desk.first());
            const QByteArray where = "call " + QByteArray::number(at);
            QVERIFY2(keys, where.constData());
            {
                auto stores = desk.vault().openStores(*keys); // room again: work goes on at once
                QVERIFY2(stores, where.constData());
                Ingested late;
                late.marks[desk.device()] = 9;
                for (const auto &store : *stores)
                    QVERIFY(store->ingest(late));
                QVERIFY(desk.vault().prove(desk.first())); // as a second person does, while everything is open
                late.marks[desk.device()] = 10;
                for (const auto &store : *stores)
                    QVERIFY(store->ingest(late));
            }
            desk.restart();
            const auto again = desk.vault().unlock(desk.first());
            auto stores = desk.vault().openStores(*again);
            QVERIFY2(stores, where.constData());
            for (const auto &store : *stores)
                QCOMPARE(*store->ingestedUpTo(), 10);
            ++cases;
        }
        qInfo("%d removals on a full disk, each with news afterwards: 0 lost", cases);
    }

    void aFailedWriteLeavesTheVaultAsItWas()
    {
        int cases = 0;
        for (const int error : {EIO, 0}) {
            for (int at = 1;; at += 2) {
                Desk desk;
                const SecretBuffer added = secret(QByteArray("added" + QByteArray::number(at)).constData());
                arm({at, error, true});
                const auto id = desk.vault().addSlot(desk.first(), {added, QStringLiteral("x"), {}});
                disarm();
                if (!hasFailed())
                    break;
                ++cases;
                const auto keys = desk.vault().unlock(desk.first());
                QVERIFY(keys && desk.hasEverything(*keys));
                QVERIFY(!id || desk.vault().unlock(added));
            }
        }
        qInfo("%d faults while adding", cases);
    }

private:
    static const char *newerOf(const Desk &desk)
    {
        const auto generation = [&](const char *name) {
            const auto vault = Vault::parse(contentOf(desk.path(name)).mid(65));
            return vault ? vault->generation() : -1;
        };
        return generation("vault.a") > generation("vault.b") ? "vault.a" : "vault.b";
    }

    int m_calls = 0;
};

QTEST_GUILESS_MAIN(TestVaultFile)
#include "tst_vaultfile.moc"
