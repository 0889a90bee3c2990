// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

DeviceRequest exampleRequest()
{
    return {u"d9"_s, DeviceMode::Volunteer, QByteArray(32, 'k'), u"age1wish"_s, QByteArray(20, 'v')};
}

DeviceGrant exampleGrant(DeviceMode mode)
{
    DeviceGrant grant;
    grant.card = {u"org1"_s, u"Пристань Demo"_s, QByteArray(32, 'r')};
    grant.request = QByteArray(32, 'q');
    grant.device = {u"d9"_s, u"V3"_s, mode, QByteArray(32, 'k'), false, 0, {}};
    grant.device.accounts = {u"r0123456789abcdef0123"_s};
    grant.recipients = {{u"intake"_s, 1, u"age1a"_s}, {u"child"_s, 1, u"age1b"_s}};
    grant.server = ServerEntry{u"https://in.example.org"_s,
                               u"https://read.example.org:8443"_s,
                               u"intake"_s,
                               u"public"_s,
                               QByteArray(32, 'p'),
                               {}};
    if (mode == DeviceMode::Staff)
        grant.certificate = QByteArray(440, 'c');
    grant.granter = u"d1"_s;
    grant.time = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC);
    return grant;
}

QByteArray without(const QByteArray &json, const QString &key)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.remove(key);
    return QJsonDocument(object).toJson();
}

QByteArray with(const QByteArray &json, const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object[key] = value;
    return QJsonDocument(object).toJson();
}

} // namespace

class EnrolmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The memory is still its own after clear(), so that one may look.
    void secretBytesAreWiped()
    {
        const QByteArray given(32, 's');
        WipedBytes secret(given), copy(secret);
        const auto *at = secret.bytes().data();
        QVERIFY(copy.bytes().data() != at); // nothing is shared
        secret.clear();
        QVERIFY(secret.isEmpty());
        QVERIFY(std::all_of(at, at + 32, [](unsigned char byte) { return byte == 0; }));
        QCOMPARE(copy, WipedBytes(given));
        secret = copy;
        QVERIFY(secret == copy && secret.bytes().data() != copy.bytes().data());
        const WipedBytes moved = std::move(secret);
        QCOMPARE(moved, copy);
    }

    void comesBackWhole()
    {
        QCOMPARE(*decodeRequest(encodeRequest(exampleRequest())), exampleRequest());
        for (const DeviceMode mode : {DeviceMode::Kiosk, DeviceMode::Volunteer, DeviceMode::Staff})
            QCOMPARE(*decodeGrant(encodeGrant(exampleGrant(mode))), exampleGrant(mode));
        DeviceGrant staff = exampleGrant(DeviceMode::Staff);
        staff.recipients = {{u"incident"_s, 1, u"age1b"_s}};
        staff.identities = {{u"child"_s, 1, QByteArray(32, 's')}, {u"intake"_s, 1, QByteArray(32, 's')}};
        staff.letterSeed = QByteArray(32, 'l');
        QCOMPARE(*decodeGrant(encodeGrant(staff)), staff);
        QCOMPARE(*decodeCard(encodeCard(staff.card)), staff.card);
        const DeviceCertificate certificate{u"org1"_s, staff.device};
        QCOMPARE(*decodeCertificate(encodeCertificate(certificate)), certificate);
        // Small enough for one QR code, sealed and in base64: 2,953 bytes at the lowest correction.
        QVERIFY(encodeRequest(exampleRequest()).size() < 400);
        QVERIFY(encodeGrant(staff).size() * 4 / 3 + 600 < 2953);
    }

    void everyKeyIsNeededAndNoOtherIsTaken()
    {
        const QByteArray request = encodeRequest(exampleRequest()),
                         grant = encodeGrant(exampleGrant(DeviceMode::Kiosk));
        for (const QString &key : QJsonDocument::fromJson(request).object().keys()) {
            if (key != u"mode") // a request may leave the choice to the grant
                QVERIFY2(!decodeRequest(without(request, key)), qPrintable(key));
            QVERIFY2(!decodeRequest(with(request, key, QJsonArray{1})), qPrintable(key));
        }
        for (const QString &key : QJsonDocument::fromJson(grant).object().keys()) {
            if (key != u"org_name" && key != u"certificate" && key != u"server")
                QVERIFY2(!decodeGrant(without(grant, key)), qPrintable(key));
            QVERIFY2(!decodeGrant(with(grant, key, QJsonArray{1})), qPrintable(key));
        }
        QVERIFY(!decodeRequest(with(request, u"more"_s, 1)));
        QVERIFY(!decodeGrant(with(grant, u"more"_s, 1)));
        QCOMPARE(decodeGrant(with(grant, u"v"_s, 2)).error().code, ErrorCode::TooNew);
        QVERIFY(!decodeGrant(with(grant, u"recipients"_s, QJsonArray{})));
    }

    // With two epochs of all four compartments it still fits a code: sealed, and in base64.
    void keysOfSeveralEpochsFitACode()
    {
        DeviceGrant staff = exampleGrant(DeviceMode::Staff);
        staff.recipients.clear();
        staff.letterSeed = QByteArray(32, 'l');
        for (int epoch = 1; epoch <= 2; ++epoch) {
            for (const QString &word : {u"intake"_s, u"child"_s, u"incident"_s, u"conduct"_s})
                staff.identities.push_back({word, epoch, QByteArray(32, char(epoch))});
        }
        const QByteArray grant = encodeGrant(staff);
        QCOMPARE(*decodeGrant(grant), staff);
        QVERIFY2((grant.size() + 340) * 4 / 3 + 20 < 2900, QByteArray::number(grant.size()).constData());
    }

    void anIdentityIsThreeThingsExactly()
    {
        DeviceGrant staff = exampleGrant(DeviceMode::Staff);
        staff.letterSeed = QByteArray(32, 'l');
        staff.identities = {{u"child"_s, 1, QByteArray(32, 's')}};
        const QByteArray grant = encodeGrant(staff);
        const QString key = QString::fromLatin1(QByteArray(32, 's').toBase64());
        QVERIFY(decodeGrant(with(grant, u"identities"_s, QJsonArray{QJsonArray{u"child"_s, 1, key}})));
        const QList<QJsonValue> wrong{QJsonArray{u"child"_s, 1},
                                      QJsonArray{u"child"_s, 1, key, 1},
                                      QJsonArray{QString(), 1, key},
                                      QJsonArray{u"child"_s, 0, key},
                                      QJsonArray{u"child"_s, 1.5, key},
                                      QJsonArray{u"child"_s, u"1"_s, key},
                                      QJsonArray{u"child"_s, 1, key + u' '},
                                      QJsonArray{u"child"_s, 1, key.left(40)},
                                      QJsonArray{u"child"_s, 1, 7},
                                      QJsonObject{{u"compartment"_s, u"child"_s}},
                                      u"child"_s};
        for (const QJsonValue &one : wrong)
            QVERIFY(!decodeGrant(with(grant, u"identities"_s, QJsonArray{one})));
        qInfo("%d other forms refused", int(wrong.size()));
    }

    // The key that opens records never lies on a device that only writes, not even by mistake.
    void aKioskIsNotEvenReadAKey()
    {
        for (const DeviceMode mode : {DeviceMode::Kiosk, DeviceMode::Volunteer}) {
            DeviceGrant grant = exampleGrant(mode);
            grant.identities = {{u"child"_s, 1, QByteArray(32, 's')}};
            QCOMPARE(decodeGrant(encodeGrant(grant)).error().code, ErrorCode::Corrupt);
        }
    }

    // The seed of the letter keys goes with the keys that records open with, and with nothing else.
    void theLetterSeedComesWithIdentities()
    {
        DeviceGrant grant = exampleGrant(DeviceMode::Staff);
        QVERIFY(decodeGrant(encodeGrant(grant)));
        grant.letterSeed = QByteArray(32, 'l');
        QCOMPARE(decodeGrant(encodeGrant(grant)).error().code, ErrorCode::Corrupt);
        grant.identities = {{u"child"_s, 1, QByteArray(32, 's')}};
        QVERIFY(decodeGrant(encodeGrant(grant)));
        grant.letterSeed = QByteArray(31, 'l');
        QCOMPARE(decodeGrant(encodeGrant(grant)).error().code, ErrorCode::Corrupt);
        grant.letterSeed.clear();
        QCOMPARE(decodeGrant(encodeGrant(grant)).error().code, ErrorCode::Corrupt);
        DeviceGrant kiosk = exampleGrant(DeviceMode::Kiosk);
        kiosk.letterSeed = QByteArray(32, 'l');
        QCOMPARE(decodeGrant(encodeGrant(kiosk)).error().code, ErrorCode::Corrupt);
    }

    // Letter keys stand in the manifest, which has room; a grant and a certificate must fit a code.
    void noLetterKeysBesideTheManifest()
    {
        DeviceGrant grant = exampleGrant(DeviceMode::Staff);
        grant.device.letters = {{u"child"_s, u"age1x"_s}};
        QCOMPARE(decodeGrant(encodeGrant(grant)).error().code, ErrorCode::Corrupt);
        QCOMPARE(decodeCertificate(encodeCertificate({u"org1"_s, grant.device})).error().code, ErrorCode::Corrupt);
    }

    // Who may let others in carries the root's word; nobody else does.
    void onlyStaffHaveACertificate()
    {
        DeviceGrant staff = exampleGrant(DeviceMode::Staff), kiosk = exampleGrant(DeviceMode::Kiosk);
        std::swap(staff.certificate, kiosk.certificate);
        QVERIFY(!decodeGrant(encodeGrant(staff)));
        QVERIFY(!decodeGrant(encodeGrant(kiosk)));
    }

    void whoMayLetInWhom()
    {
        int allowed = 0;
        for (const DeviceMode granter :
             {DeviceMode::Kiosk, DeviceMode::Volunteer, DeviceMode::Staff, DeviceMode::Demo}) {
            for (const bool root : {false, true}) {
                for (const DeviceMode wanted : {DeviceMode::Kiosk, DeviceMode::Volunteer, DeviceMode::Staff}) {
                    const bool granterReads = granter == DeviceMode::Staff || granter == DeviceMode::Demo;
                    const bool expected = granterReads && (wanted != DeviceMode::Staff || root);
                    QCOMPARE(mayGrant(granter, root, wanted), expected);
                    allowed += expected ? 1 : 0;
                }
            }
        }
        QCOMPARE(allowed, 10);
        QVERIFY(!mayGrant(DeviceMode::Staff, true, DeviceMode::Demo)); // nobody joins as a demo
    }
};

QTEST_APPLESS_MAIN(EnrolmentTest)
#include "tst_enrolment.moc"
