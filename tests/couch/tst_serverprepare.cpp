// SPDX-License-Identifier: GPL-3.0-or-later
// `prystanctl server prepare` against a CouchDB (couchsite.h): from nothing to accounts that let devices in, and out.
#include "deliverysite.h"

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;
using sync::CouchFault;

namespace {

constexpr auto kSecond = "seven calm lanterns drift west";

const std::set<QString> kSomething{sync::documentId(u"w0000000001"_s, QByteArray(32, 'x'))}; // to be asked for

QByteArray faultOf(const auto &result)
{
    return result ? QByteArray("none") : QByteArray(sync::toWord(result.error().fault));
}

} // namespace

class ServerPrepareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void fromNothingToASite()
    {
        Delivery delivery;
        QVERIFY(delivery.site.join("k", DeviceMode::Kiosk) && delivery.site.join("s2", DeviceMode::Staff, kSecond));
        const Run looked = delivery.prepare({u"--check"_s});
        QCOMPARE(looked.exit, 1);
        QVERIFY2(looked.changes() > 0, qPrintable(looked.error));
        QCOMPARE(delivery.couch.ask("GET", u'/' + delivery.entry.database)->status, 404); // only looked

        const Run made = delivery.prepare({u"--hub"_s, u"S1"_s});
        QVERIFY2(made.exit == 0, qPrintable(made.error));
        QCOMPARE(made.named(u"account"_s, u"make"_s), (QStringList{u"K1"_s, u"S1"_s, u"S2"_s}));
        QCOMPARE(made.named(u"file"_s, u"make"_s), QStringList{u"manifest"_s});
        const Run again = delivery.prepare({u"--hub"_s, u"S1"_s});
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.changes(), 0);
        QCOMPARE(delivery.prepare({u"--hub"_s, u"S1"_s, u"--check"_s}).exit, 0);

        // What CouchDB checks against follows from the manifest; the password never left its device.
        sync::CouchClient kiosk = delivery.client("k", delivery.accountOf(u"K1"_s)),
                          staff = delivery.client("s2", delivery.accountOf(u"S2"_s));
        QCOMPARE(faultOf(kiosk.revsDiff(kSomething)), "none");
        QCOMPARE(faultOf(staff.changes({}, 10)), "none");
        QVERIFY(kiosk.publicFile(u"manifest"_s, 1 << 20));
        QCOMPARE(faultOf(staff.publish(u"receipt-"_s + u"a"_s.repeated(32), "prystan-signed-v1 receipt")), "none");
        QCOMPARE(faultOf(kiosk.publish(u"manifest"_s, "prystan-signed-v1 manifest")), "forbidden");
        QCOMPARE(faultOf(delivery.client("k", delivery.accountOf(u"S2"_s)).revsDiff(kSomething)), "unauthorised");
    }

    void aHubIsOneOnlyWhereItIsSaid()
    {
        Delivery delivery;
        const auto roles = [&] {
            const QString id = u"/_users/org.couchdb.user:"_s + delivery.accountOf(u"S1"_s);
            return QJsonDocument::fromJson(delivery.couch.ask("GET", id)->body).object()[u"roles"].toArray();
        };
        QCOMPARE(delivery.prepare({u"--hub"_s, u"S1"_s}).exit, 0);
        QVERIFY(roles().contains(u"hub"_s));
        const Run without = delivery.prepare();
        QCOMPARE(without.named(u"account"_s, u"change"_s), QStringList{u"S1"_s});
        QVERIFY(!roles().contains(u"hub"_s) && roles().contains(u"reader"_s));
        QCOMPARE(delivery.prepare({u"--hub"_s, u"S9"_s}).exit, 2);
    }

    // Struck out, or with a new name: the old account is gone. What the manifest does not know is somebody else's.
    void whoIsOutStaysOut()
    {
        Delivery delivery;
        QVERIFY(delivery.site.join("k", DeviceMode::Kiosk));
        QCOMPARE(delivery.prepare().exit, 0);
        const QString account = delivery.accountOf(u"K1"_s);
        const auto stranger = delivery.couch.account(u"w"_s, {u"device"_s});
        sync::CouchClient kiosk = delivery.client("k", account);
        QCOMPARE(faultOf(kiosk.revsDiff(kSomething)), "none");
        {
            Office office(delivery.site.path("s1"), delivery.site.passphrase);
            const auto devices = office.enrol.devices();
            const auto found = std::ranges::find(devices, u"K1"_s, &DeviceEntry::label);
            QVERIFY(found != devices.end() && office.enrol.revokeNow(found->id));
        }
        QCOMPARE(delivery.prepare({u"--check"_s}).named(u"account"_s, u"remove"_s), QStringList{u"K1"_s});
        QCOMPARE(faultOf(kiosk.revsDiff(kSomething)), "none"); // looking changes nothing
        const Run out = delivery.prepare();
        QCOMPARE(out.named(u"account"_s, u"remove"_s), QStringList{u"K1"_s});
        QCOMPARE(out.named(u"file"_s, u"change"_s), QStringList{u"manifest"_s});
        QCOMPARE(faultOf(delivery.client("k", account).revsDiff(kSomething)), "unauthorised");
        QCOMPARE(delivery.couch.ask("GET", u"/_users/org.couchdb.user:"_s + stranger.name)->status, 200);
        QCOMPARE(delivery.prepare().changes(), 0);
    }

    // Somebody else has issued a newer one: this device would put its own in the place of it, and let people back in.
    void aNewerManifestIsNotReplaced()
    {
        Delivery delivery;
        QCOMPARE(delivery.prepare().exit, 0);
        Manifest newer = delivery.manifest();
        ++newer.sequence;
        const QString target = u'/' + delivery.entry.files + u"/manifest"_s;
        const auto put = [&](const QByteArray &file) {
            QJsonObject there = delivery.couch.must("GET", target);
            there[u"file"] = QString::fromUtf8(file);
            delivery.couch.must("PUT", target, compact(there));
        };
        put(signedManifest(newer, delivery.site.rootSecret()));
        const QString rules = u'/' + delivery.entry.database + u"/_design/prystan"_s;
        QJsonObject later = delivery.couch.must("GET", rules);
        later[u"validate_doc_update"] = later[u"validate_doc_update"].toString() + u"\n// later"_s;
        delivery.couch.must("PUT", rules, compact(later));
        const QJsonObject before = delivery.couch.must("GET", rules);
        const Run refused = delivery.prepare();
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.error.contains(u"newer manifest"), qPrintable(refused.error));
        QVERIFY(refused.lines.isEmpty());
        QCOMPARE(delivery.couch.must("GET", rules), before); // an older program puts no older rules back
        put("prystan-signed-v1 manifest\nnobody's"); // rubbish is no reason to stop
        QCOMPARE(delivery.prepare().named(u"file"_s, u"change"_s), QStringList{u"manifest"_s});
    }

    void theServerIsNamedInTheNextManifest()
    {
        Delivery delivery;
        const QByteArray passphrase(reinterpret_cast<const char *>(delivery.site.passphrase.data()),
                                    qsizetype(delivery.site.passphrase.size()));
        const auto set = [&](const QStringList &more) {
            return run(QStringList{u"set"_s, u"--dir"_s, delivery.site.path("s1"), u"--passphrase-fd"_s, u"0"_s} + more,
                       passphrase)
                .exit;
        };
        const QStringList both{u"--write"_s, u"https://in.example"_s, u"--read"_s, u"https://staff.example:8443"_s};
        const qint64 before = delivery.manifest().sequence;
        QCOMPARE(set({}), 2);
        QCOMPARE(set({u"--write"_s, u"http://in.example"_s, u"--read"_s, u"https://staff.example"_s}), 2);
        QCOMPARE(set(both + QStringList{u"--pin"_s, u"abc"_s}), 2);
        QCOMPARE(set(both + QStringList{u"--authority"_s, delivery.site.path("s1") + u"/manifest.json"_s}), 2);
        QCOMPARE(delivery.manifest().sequence, before);
        QCOMPARE(set(both + QStringList{u"--pin"_s, u"ab"_s.repeated(32)}), 0);
        const Manifest named = delivery.manifest();
        QCOMPARE(named.sequence, before + 1);
        QCOMPARE(named.server->read, u"https://staff.example:8443"_s);
        QCOMPARE(named.server->pin, QByteArray(32, '\xab'));
        QCOMPARE(named.server->database, u"intake"_s);
        QCOMPARE(set({u"--none"_s}), 0);
        QVERIFY(!delivery.manifest().server);
    }

    void whatIsWrongIsSaidInWords()
    {
        Delivery delivery;
        const Run wrong = delivery.prepare({}, u"admin:wrong"_s);
        QCOMPARE(wrong.exit, 1);
        QVERIFY2(wrong.error.contains(u"does not take this name and password"), qPrintable(wrong.error));
        QVERIFY(!wrong.error.contains(u"admin:wrong"));
        QCOMPARE(delivery.prepare({}, u"no colon"_s).exit, 2);
        QCOMPARE(delivery.couch.ask("GET", u'/' + delivery.entry.database)->status, 404);
    }
};

QTEST_GUILESS_MAIN(ServerPrepareTest)
#include "tst_serverprepare.moc"
