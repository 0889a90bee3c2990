// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicekeys.h"
#include "manifest.h"
#include "primitives.h"
#include "signedfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

Manifest example()
{
    Manifest manifest;
    manifest.org = u"org1"_s;
    manifest.orgName = u"Пристань Demo"_s;
    manifest.sequence = 7;
    manifest.issued = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC);
    manifest.expires = manifest.issued.addDays(90);
    manifest.recipients = {{u"intake"_s, 1, u"age1a"_s}, {u"child"_s, 1, u"age1b"_s}, {u"intake"_s, 2, u"age1c"_s}};
    manifest.devices = {{u"d1"_s, u"S1"_s, DeviceMode::Staff, QByteArray(32, 'a'), false, 0, {}},
                        {u"d2"_s, u"K7"_s, DeviceMode::Kiosk, QByteArray(32, 'b'), true, 41, QByteArray(32, 'h')}};
    manifest.devices[0].letters = {{u"child"_s, u"age1l"_s}, {u"intake"_s, u"age1m"_s}};
    manifest.devices[0].accounts = {u"r0123456789"_s, u"rabcdefghij"_s};
    manifest.devices[0].verifier = QByteArray(20, 'v');
    manifest.server = ServerEntry{
        u"https://in.example"_s, u"https://read.example:8443"_s, u"intake"_s, u"public"_s, QByteArray(32, 'p'),
        QByteArray(500, 'c')};
    return manifest;
}

using Change = std::function<void(QJsonObject &)>;

Result<Manifest> readChanged(const Change &change)
{
    QJsonObject json = QJsonDocument::fromJson(encodeManifest(example())).object();
    change(json);
    return decodeManifest(QJsonDocument(json).toJson());
}

void changeDevice(QJsonObject &json, const QString &key, const QJsonValue &value)
{
    QJsonArray devices = json[u"devices"].toArray();
    QJsonObject device = devices[1].toObject();
    device[key] = value;
    devices[1] = device;
    json[u"devices"] = devices;
}

void changeLetters(QJsonObject &json, int device, const QJsonValue &value)
{
    QJsonArray devices = json[u"devices"].toArray();
    QJsonObject changed = devices[device].toObject();
    changed[u"letters"] = value;
    devices[device] = changed;
    json[u"devices"] = devices;
}

void changeServer(QJsonObject &json, const QString &key, const QJsonValue &value)
{
    QJsonObject server = json[u"server"].toObject();
    server[key] = value;
    json[u"server"] = server;
}

void changeRetention(QJsonObject &json, const QString &key, const QJsonValue &value)
{
    QJsonObject rules{
        {u"device_hours"_s, 24}, {u"intake_months"_s, 3}, {u"child_months"_s, 12}, {u"incident_months"_s, 6}};
    rules[key] = value;
    if (value.isUndefined())
        rules.remove(key);
    json[u"retention"] = rules;
}

} // namespace

class ManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void comesBackWhole()
    {
        const auto read = decodeManifest(encodeManifest(example()));
        QVERIFY(read);
        QCOMPARE(*read, example());
        QCOMPARE(read->recipient(u"intake"_s)->key, u"age1c"_s); // the newest epoch
        QCOMPARE(read->recipient(u"incident"_s), nullptr);
        QCOMPARE(read->device(u"d2"_s)->lastSeq, 41);
        QCOMPARE(read->device(u"d3"_s), nullptr);
        QVERIFY(!read->isExpired(read->issued));
        QVERIFY(read->isExpired(read->expires));
    }

    void retentionIsTheOrganisationsOrTheUsual()
    {
        QVERIFY(!encodeManifest(example()).contains("retention")); // as it was signed before there were any
        QCOMPARE(decodeManifest(encodeManifest(example()))->retentionRules(), RetentionRules());
        Manifest own = example();
        own.retention = RetentionRules{0, 1, 120, 2};
        QCOMPARE(*decodeManifest(encodeManifest(own)), own);
        own.retention = RetentionRules();
        QCOMPARE(*readChanged([](QJsonObject &json) { changeRetention(json, u"intake_months"_s, 3); }), own);
    }

    void whatIsNotExactlyOneIsRefused()
    {
        const std::map<QString, Change> changes{
            {u"unknown key"_s, [](QJsonObject &json) { json[u"more"] = 1; }},
            {u"no organisation"_s, [](QJsonObject &json) { json.remove(u"org"); }},
            {u"no devices"_s, [](QJsonObject &json) { json.remove(u"devices"); }},
            {u"no version"_s, [](QJsonObject &json) { json.remove(u"v"); }},
            {u"sequence below zero"_s, [](QJsonObject &json) { json[u"sequence"] = -1; }},
            {u"half a sequence"_s, [](QJsonObject &json) { json[u"sequence"] = 1.5; }},
            {u"no time"_s, [](QJsonObject &json) { json[u"expires"] = u"soon"_s; }},
            {u"unknown mode"_s, [](QJsonObject &json) { changeDevice(json, u"mode"_s, u"king"_s); }},
            {u"short key"_s, [](QJsonObject &json) { changeDevice(json, u"key"_s, u"aa"_s); }},
            {u"key in capitals"_s, [](QJsonObject &json) { changeDevice(json, u"key"_s, u"AB"_s.repeated(32)); }},
            {u"two devices of one id"_s, [](QJsonObject &json) { changeDevice(json, u"id"_s, u"d1"_s); }},
            {u"long label"_s, [](QJsonObject &json) { changeDevice(json, u"label"_s, u"x"_s.repeated(201)); }},
            {u"retention of another kind"_s, [](QJsonObject &json) { json[u"retention"] = 3; }},
            {u"no time at all"_s, [](QJsonObject &json) { changeRetention(json, u"intake_months"_s, 0); }},
            {u"a copy for more than a week"_s,
             [](QJsonObject &json) { changeRetention(json, u"device_hours"_s, 7 * 24 + 1); }},
            {u"half a month"_s, [](QJsonObject &json) { changeRetention(json, u"child_months"_s, 1.5); }},
            {u"more than ten years"_s, [](QJsonObject &json) { changeRetention(json, u"incident_months"_s, 121); }},
            {u"a number missing"_s,
             [](QJsonObject &json) { changeRetention(json, u"child_months"_s, QJsonValue::Undefined); }},
            {u"a time of nothing"_s, [](QJsonObject &json) { changeRetention(json, u"chats_months"_s, 1); }},
            {u"letters of another kind"_s, [](QJsonObject &json) { changeLetters(json, 0, 3); }},
            {u"letters of nothing"_s, [](QJsonObject &json) { changeLetters(json, 0, QJsonObject{}); }},
            {u"letters without a name"_s,
             [](QJsonObject &json) {
                 changeLetters(json, 0, QJsonObject{{QString(), u"age1x"_s}});
             }},
            {u"letters to no key"_s,
             [](QJsonObject &json) {
                 changeLetters(json, 0, QJsonObject{{u"child"_s, u"age2x"_s}});
             }},
            {u"letters to a number"_s,
             [](QJsonObject &json) {
                 changeLetters(json, 0, QJsonObject{{u"child"_s, 1}});
             }},
            {u"letters to a kiosk"_s,
             [](QJsonObject &json) {
                 changeLetters(json, 1, QJsonObject{{u"child"_s, u"age1x"_s}});
             }},
            {u"no account"_s, [](QJsonObject &json) { changeDevice(json, u"accounts"_s, QJsonArray{}); }},
            {u"an account that the entrances do not know"_s,
             [](QJsonObject &json) { changeDevice(json, u"accounts"_s, QJsonArray{u"x0123456789"_s}); }},
            {u"an account of two devices"_s,
             [](QJsonObject &json) { changeDevice(json, u"accounts"_s, QJsonArray{u"rabcdefghij"_s}); }},
            {u"a verifier too long"_s,
             [](QJsonObject &json) {
                 changeDevice(json, u"verifier"_s, QString::fromLatin1(QByteArray(21, 'v').toBase64()));
             }},
            {u"a verifier too short"_s,
             [](QJsonObject &json) {
                 changeDevice(json, u"verifier"_s, QString::fromLatin1(QByteArray(19, 'v').toBase64()));
             }},
            {u"a server of another kind"_s, [](QJsonObject &json) { json[u"server"] = u"https://in.example"_s; }},
            {u"a server without an entrance"_s, [](QJsonObject &json) { changeServer(json, u"write"_s, QString()); }},
            {u"a database that is a path"_s, [](QJsonObject &json) { changeServer(json, u"database"_s, u"a/b"_s); }},
            {u"a short pin"_s, [](QJsonObject &json) { changeServer(json, u"pin"_s, u"aa"_s); }},
            {u"more about a server"_s, [](QJsonObject &json) { changeServer(json, u"more"_s, 1); }},
            {u"epoch twice"_s,
             [](QJsonObject &json) {
                 QJsonArray recipients = json[u"recipients"].toArray();
                 recipients << recipients[0];
                 json[u"recipients"] = recipients;
             }},
        };
        QVERIFY(readChanged([](QJsonObject &) {}));
        for (const auto &[what, change] : changes) {
            const auto read = readChanged(change);
            QVERIFY2(!read && read.error().code == ErrorCode::Corrupt, qPrintable(what));
        }
        QCOMPARE(readChanged([](QJsonObject &json) { json[u"v"] = 2; }).error().code, ErrorCode::TooNew);
        QCOMPARE(decodeManifest("[]").error().code, ErrorCode::Corrupt);
        QCOMPARE(decodeManifest("").error().code, ErrorCode::Corrupt);
    }

    void onlyALaterOneOfTheSameOrganisationTakesItsPlace()
    {
        Manifest next = example();
        QVERIFY(!supersedes(next, example())); // the same again
        next.sequence = 8;
        QVERIFY(supersedes(next, example()));
        QVERIFY(!supersedes(example(), next)); // put back
        next.org = u"org2"_s;
        QVERIFY(!supersedes(next, example()));
    }

    void aSignedFileIsTakenAsItWasSignedOrNotAtAll()
    {
        const auto root = crypto::DeviceKeys::generate().signing(), other = crypto::DeviceKeys::generate().signing();
        const QByteArray payload = encodeManifest(example());
        const QByteArray file = crypto::signFile("manifest", payload, root.secretKey);
        QCOMPARE(*crypto::openSigned("manifest", file, root.publicKey), payload);
        QCOMPARE(crypto::openSigned("manifest", file, other.publicKey).error().code, ErrorCode::Refused);
        QCOMPARE(crypto::openSigned("grant", file, root.publicKey).error().code, ErrorCode::Corrupt);

        // The same signature under the label of another kind.
        QByteArray relabelled = file;
        relabelled.replace("manifest\n", "grant\n");
        QCOMPARE(crypto::openSigned("grant", relabelled, root.publicKey).error().code, ErrorCode::Refused);

        int cases = 0;
        for (qsizetype bit = 0; bit < file.size() * 8; ++bit, ++cases) {
            QByteArray bad = file;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
            const auto opened = crypto::openSigned("manifest", bad, root.publicKey);
            QVERIFY2(!opened, QByteArray::number(bit).constData());
        }
        for (qsizetype size = 0; size < file.size(); ++size, ++cases)
            QVERIFY(!crypto::openSigned("manifest", file.left(size), root.publicKey));
        QVERIFY(!crypto::openSigned("manifest", file + QByteArray(crypto::kLargestSigned, ' '), root.publicKey));
        qInfo("%d changed files refused", cases);
    }
};

QTEST_APPLESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
