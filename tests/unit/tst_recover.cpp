// SPDX-License-Identifier: GPL-3.0-or-later
// Every staff device is lost; the sheets are there, and the manifest of some kiosk.
#include "rootkey.h"
#include "signedfile.h"
#include "storagefixture.h"

#include <QTest>

using namespace prystan;
using namespace prystan::storage;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

// An organisation with two events, and its kit.
struct Lost {
    QTemporaryDir root;
    QString old = root.filePath(u"old"_s), fresh = root.filePath(u"fresh"_s);
    DataDirectory::Created created;
    std::vector<SealedEvent> events;
    QByteArray manifest;

    Lost()
    {
        auto made = DataDirectory::init(old, {u"Test"_s, u"staff"_s, false, {}}, FixedClock());
        if (!made)
            qFatal("no organisation");
        created = std::move(*made);
        auto directory = DataDirectory::open(old);
        events = nextEvents(**directory, 2);
        if (!(*directory)->log().append(events, auditEntry()))
            qFatal("not saved");
        manifest = (*directory)->membership().manifestFile();
    }
    [[nodiscard]] DataDirectory::Remains remains(const QStringList &sheets = {u"intake"_s, u"child"_s, u"incident"_s,
                                                                              u"conduct"_s, u"root"_s}) const
    {
        DataDirectory::Remains all;
        all.manifestFile = manifest;
        all.passphrase = SecretBuffer::copyOf("another long enough passphrase");
        all.staffName = u"Anna"_s;
        for (const auto &sheet : created.kit) {
            const std::string_view text(reinterpret_cast<const char *>(sheet.key.data()), sheet.key.size());
            if (!sheets.contains(sheet.compartment))
                continue;
            if (sheet.compartment == u"root")
                all.root = std::move(*crypto::rootFromText(text));
            else
                all.identities.push_back(std::move(*age::Identity::parse(text)));
        }
        return all;
    }
    [[nodiscard]] ErrorCode refusal(const DataDirectory::Remains &remains) const
    {
        const auto made = DataDirectory::recover(fresh, remains, FixedClock());
        const bool nothing = !QFile::exists(fresh) && !QFile::exists(fresh + u".new"_s);
        return made || !nothing ? ErrorCode::Unsupported : made.error().code;
    }
};

} // namespace

class TestRecover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void theSheetsMakeANewDevice()
    {
        const Lost lost;
        const auto made = DataDirectory::recover(lost.fresh, lost.remains(), FixedClock());
        QVERIFY(made);
        QCOMPARE(made->info.org, lost.created.info.org);
        QCOMPARE(made->info.orgName, u"Test"_s);
        QVERIFY(made->info.device != lost.created.info.device);
        QCOMPARE(made->info.deviceLabel, u"S2"_s);
        QCOMPARE(made->opens.size(), std::size_t(4));
        QVERIFY(made->shut.empty());
        const auto directory = DataDirectory::open(lost.fresh);
        QVERIFY(directory);
        QCOMPARE((*directory)->reconciled(), Reconciled{});
        QCOMPARE((*directory)->log().manifest().sequence, 2);
        QCOMPARE((*directory)->log().manifest().devices.size(), std::size_t(2));
        QVERIFY(!(*directory)->vault()->unlock(lost.created.passphrase));
        const auto keys = (*directory)->vault()->unlock(lost.remains().passphrase);
        QVERIFY(keys && keys->contains("root")); // an administrator's
        const auto stores = (*directory)->vault()->openStores(*keys);
        QCOMPARE(stores->size(), std::size_t(4));
        int opened = 0;
        for (const auto &store : *stores) {
            for (const SealedEvent &event : lost.events)
                opened += age::open(event.sealed, store->identities(), kLargestContent) ? 1 : 0;
        }
        QCOMPARE(opened, 2);
        QVERIFY((*directory)->log().append(nextEvents(**directory, 1), auditEntry()));
        // And the others take its word.
        const QByteArray news = (*directory)->membership().manifestFile();
        const auto other = DataDirectory::open(lost.old);
        QVERIFY((*other)->membership().takeManifest(news));
        QVERIFY((*other)->log().manifest().device(made->info.device) != nullptr);
    }

    void someSheetsOpenSomeCompartments()
    {
        const Lost lost;
        auto remains = lost.remains({u"child"_s, u"root"_s});
        for (age::Identity &again : lost.remains({u"child"_s}).identities) // the same sheet twice
            remains.identities.push_back(std::move(again));
        remains.sequence = 12;
        const auto made = DataDirectory::recover(lost.fresh, remains, FixedClock());
        QVERIFY(made);
        QCOMPARE(made->sequence, 12);
        QCOMPARE(made->opens.size(), std::size_t(1));
        QCOMPARE(made->shut.size(), std::size_t(3));
        const auto directory = DataDirectory::open(lost.fresh);
        const auto keys = (*directory)->vault()->unlock(remains.passphrase);
        QCOMPARE((*directory)->vault()->openStores(*keys)->size(), std::size_t(1));
        QVERIFY((*directory)->sealer().seal(Compartment::Intake, "sealed all the same"));
    }

    void whatDoesNotBelongTogetherIsRefused()
    {
        const Lost lost, other;
        QCOMPARE(lost.refusal(lost.remains({u"root"_s})), ErrorCode::Refused); // opens nothing
        auto remains = lost.remains();
        remains.root = other.remains().root.clone();
        QCOMPARE(lost.refusal(remains), ErrorCode::Refused);
        remains = lost.remains();
        remains.identities.push_back(std::move(other.remains().identities.front()));
        QCOMPARE(lost.refusal(remains), ErrorCode::Refused);
        remains = lost.remains();
        remains.manifestFile[remains.manifestFile.size() / 2] ^= 1;
        QCOMPARE(lost.refusal(remains), ErrorCode::Refused);
        remains.manifestFile = {};
        QCOMPARE(lost.refusal(remains), ErrorCode::Refused);
        remains = lost.remains();
        remains.sequence = 1; // nobody would take it
        QCOMPARE(lost.refusal(remains), ErrorCode::Refused);
        remains = lost.remains();
        remains.passphrase = SecretBuffer::copyOf("short");
        QCOMPARE(lost.refusal(remains), ErrorCode::InvalidInput);
        QCOMPARE(DataDirectory::recover(lost.old, lost.remains(), FixedClock()).error().code, ErrorCode::AlreadyExists);
    }
};

QTEST_GUILESS_MAIN(TestRecover)
#include "tst_recover.moc"
