// SPDX-License-Identifier: GPL-3.0-or-later
// PRYSTAN_SEED repeats a run; PRYSTAN_EVENTS sets how many random events go there and back (300).
#include "devicekeys.h"
#include "primitives.h"
#include "settings.h"
#include "wireformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace prystan;
using namespace prystan::sync;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSealedSizes[] = {4296, 8392, 16584, 32968, 65736};
constexpr qint64 kLargestSeq = (qint64(1) << 53) - 1;

QByteArray noise(QRandomGenerator &dice, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(dice.bounded(256));
    return bytes;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

bool same(const SealedEvent &a, const SealedEvent &b)
{
    return a.header == b.header && a.signature == b.signature && a.sealed == b.sealed;
}

} // namespace

class WireFormatTest : public QObject
{
    Q_OBJECT

    const QString m_account = u"w0123456789abcdef"_s, m_other = u"w0123456789abcdee"_s;
    const Origins m_origins{{m_account, {u"org1"_s, u"device1"_s}}, {m_other, {u"org1"_s, u"device2"_s}}};
    const quint32 m_seed = tests::seedOfRun();
    QRandomGenerator m_dice{m_seed};
    crypto::SigningKeyPair m_key;

    SealedEvent made(qsizetype size, qint64 seq)
    {
        SealedEvent event;
        event.sealed = noise(m_dice, size);
        event.header
            = {u"org1"_s, u"device1"_s, seq, seq == 1 ? QByteArray() : noise(m_dice, 32), crypto::sha256(event.sealed)};
        event.signature = crypto::sign(signedBytes(event.header), m_key.secretKey);
        return event;
    }

    [[nodiscard]] std::optional<WireFault> faultOf(const QJsonObject &document) const
    {
        const auto read = fromDocument(document, m_origins);
        return read ? std::nullopt : std::optional(read.error());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initCrypto());
        m_key = crypto::DeviceKeys::generate().signing();
    }

    void theBytesAreFixed()
    {
        const SealedEvent event{
            {u"org1"_s, u"device1"_s, 7, QByteArray(32, '\1'), crypto::sha256(QByteArray(4296, 's'))},
            QByteArray(64, '\2'),
            QByteArray(4296, 's')};
        const QByteArray hash = event.header.sha256.toHex();
        const auto document = toDocument(event, m_account);
        QVERIFY(document);
        QCOMPARE(document->id, m_account + u':' + QString::fromLatin1(hash));
        QCOMPARE(document->json,
                 R"({"_id":"w0123456789abcdef:)" + hash + R"(","_rev":"1-)" + hash.left(32)
                     + R"(","v":1,"seq":7,"prev":")" + QByteArray(64, '0').replace("00", "01") + R"(","sig":")"
                     + QByteArray(64, '\2').toBase64() + R"(","ct":")" + QByteArray(4296, 's').toBase64() + R"("})");
        QCOMPARE(parsed(document->json).size(), 7);
    }

    void whatWasWrittenComesBack()
    {
        const int events = tests::number("PRYSTAN_EVENTS", 300);
        for (int i = 0; i < events; ++i) {
            const qint64 seq = i == 0 ? 1 : i == 1 ? kLargestSeq : 1 + qint64(m_dice.generate64() % kLargestSeq);
            const SealedEvent event = made(kSealedSizes[i % std::ssize(kSealedSizes)], seq);
            const auto document = toDocument(event, m_account);
            QVERIFY(document);
            const auto read = fromDocument(parsed(document->json), m_origins);
            QVERIFY(read && std::holds_alternative<SealedEvent>(*read));
            QVERIFY(same(std::get<SealedEvent>(*read), event));
        }
        qInfo("%d events there and back, seed %u", events, m_seed);
    }

    // Every byte of the frame becomes every other; every byte of ct three others. What is not refused here must be the
    // same event, or one whose signature is not the device's: seq, prev, sig and account have no hash of their own.
    void noChangedByteIsTakenForTheEvent()
    {
        const SealedEvent event = made(kSealedSizes[0], 1234567);
        const QByteArray good = toDocument(event, m_account)->json;
        const qsizetype ct = good.indexOf(event.sealed.toBase64());
        int refused = 0, unsigned_ = 0, equal = 0;
        const auto judge = [&](qsizetype at, int byte) {
            QByteArray bad = good;
            bad[at] = char(byte);
            const auto read = fromDocument(parsed(bad), m_origins);
            if (!read) {
                ++refused;
                return;
            }
            QVERIFY(std::holds_alternative<SealedEvent>(*read));
            const SealedEvent &other = std::get<SealedEvent>(*read);
            const bool isEqual = same(other, event);
            ++(isEqual ? equal : unsigned_);
            QVERIFY2(isEqual || !crypto::verify(signedBytes(other.header), other.signature, m_key.publicKey),
                     qPrintable(u"byte %1 became %2, seed %3"_s.arg(at).arg(byte).arg(m_seed)));
        };
        for (qsizetype at = 0; at < good.size() && !QTest::currentTestFailed(); ++at) {
            const bool inFrame = at < ct || at >= ct + event.sealed.toBase64().size();
            for (int step = 1; step <= (inFrame ? 255 : 3); ++step) {
                const int by = inFrame ? step : 1 + int(m_dice.bounded(255));
                judge(at, (uchar(good[at]) + by) % 256);
            }
        }
        QVERIFY(unsigned_ > 0); // the signature is needed
        qInfo("%d changes: %d refused, %d with a wrong signature, %d the same event, seed %u",
              refused + unsigned_ + equal, refused, unsigned_, equal, m_seed);
    }

    void whatIsNotExactlyOneIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value"); // undefined: taken out
        QTest::addColumn<int>("fault");
        const SealedEvent event = made(kSealedSizes[0], 2);
        const QString hash = QString::fromLatin1(event.header.sha256.toHex());
        const QString sig = QString::fromLatin1(event.signature.toBase64());
        const QString ct = QString::fromLatin1(event.sealed.toBase64());
        const QString lower = u"f"_s.repeated(64);
        m_good = parsed(toDocument(event, m_account)->json);
        int rows = 0;
        const auto row = [&](const QString &key, const QJsonValue &value, WireFault fault) {
            QTest::addRow("%d: %s %s", ++rows, qPrintable(key), toWord(fault)) << key << value << int(fault);
        };
        for (const QString &key : {u"seq"_s, u"prev"_s, u"sig"_s, u"ct"_s, u"_rev"_s})
            row(key, QJsonValue::Undefined, WireFault::Fields);
        for (const QString &key : {u"_rev"_s, u"prev"_s, u"sig"_s, u"ct"_s}) {
            row(key, 1, WireFault::Fields);
            row(key, QJsonValue::Null, WireFault::Fields);
            row(key, QJsonArray{m_good[key]}, WireFault::Fields);
        }
        row(u"type"_s, u"child"_s, WireFault::Fields);
        row(u"_attachments"_s, QJsonObject{}, WireFault::Fields);
        row(u"_revisions"_s, QJsonObject{}, WireFault::Fields);

        for (const QJsonValue &v : {QJsonValue(QJsonValue::Undefined), QJsonValue(0), QJsonValue(-1), QJsonValue(1.5),
                                    QJsonValue(u"1"_s), QJsonValue(true)})
            row(u"v"_s, v, WireFault::Version);
        row(u"v"_s, 2, WireFault::TooNew);

        for (const QJsonValue &id :
             {QJsonValue(QJsonValue::Undefined), QJsonValue(7), QJsonValue(hash), QJsonValue(m_account),
              QJsonValue(u"short:"_s + hash), QJsonValue(u"x"_s.repeated(41) + u':' + hash),
              QJsonValue(m_account + u':' + hash.toUpper()), QJsonValue(m_account.toUpper() + u':' + hash),
              QJsonValue(m_account + u':' + hash + u'\n'), QJsonValue(m_account + u':' + hash.mid(1)),
              QJsonValue(m_account + u"::"_s + hash), QJsonValue(u"_design/prystan"_s)})
            row(u"_id"_s, id, WireFault::Id);
        row(u"_id"_s, u"w99999999:"_s + hash, WireFault::UnknownAccount);
        row(u"_id"_s, m_account + u':' + lower, WireFault::Rev);
        for (const QString &rev : {u"1-"_s + lower.left(32), u"1-"_s + hash, u"1-"_s + hash.right(32),
                                   u"2-"_s + hash.left(32), hash.left(32), QString()})
            row(u"_rev"_s, rev, WireFault::Rev);

        for (const QJsonValue &seq : {QJsonValue(0), QJsonValue(-1), QJsonValue(1.5), QJsonValue(kLargestSeq + 1),
                                      QJsonValue(1e300), QJsonValue(u"1"_s), QJsonValue(QJsonValue::Null)})
            row(u"seq"_s, seq, WireFault::Seq);
        for (const QString &prev : {u"0"_s, lower.left(63), lower + u'f', lower.toUpper(), lower + u'\n', u" "_s})
            row(u"prev"_s, prev, WireFault::Prev);

        row(u"sig"_s, QString(), WireFault::Signature);
        row(u"sig"_s, sig.mid(4), WireFault::Signature);
        row(u"sig"_s, sig.left(4) + sig, WireFault::Signature);
        row(u"sig"_s, sig.left(86), WireFault::Base64); // no padding
        row(u"sig"_s, sig + u'=', WireFault::Base64);
        row(u"sig"_s, u'-' + sig.mid(1), WireFault::Base64); // the alphabet of URLs
        row(u"sig"_s, sig.left(85) + QChar(sig[85].unicode() + 1) + u"=="_s, WireFault::Base64); // loose bits
        row(u"sig"_s, u' ' + sig, WireFault::Base64);

        row(u"ct"_s, QString(), WireFault::Size);
        row(u"ct"_s, ct.mid(4), WireFault::Size);
        row(u"ct"_s, ct + u"AAAA"_s, WireFault::Size);
        row(u"ct"_s, u"A"_s.repeated(qsizetype(4) << 20), WireFault::Size);
        row(u"ct"_s, u'*' + ct.mid(1), WireFault::Base64);
        row(u"ct"_s, u'і' + ct.mid(1), WireFault::Base64);
        row(u"ct"_s, ct.left(100) + u'\n' + ct.mid(101), WireFault::Base64);
        row(u"ct"_s, (ct[0] == u'A' ? u'B' : u'A') + ct.mid(1), WireFault::Hash);
        row(u"ct"_s, QString::fromLatin1(noise(m_dice, 8392).toBase64()), WireFault::Hash);
    }

    void whatIsNotExactlyOneIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(int, fault);
        QVERIFY(!faultOf(m_good));
        QJsonObject bad = m_good;
        if (value.isUndefined())
            bad.remove(key);
        else
            bad[key] = value;
        const auto found = faultOf(bad);
        QVERIFY(found);
        QCOMPARE(QByteArray(toWord(*found)), QByteArray(toWord(WireFault(fault))));
    }

    void aTombstoneIsToldApart()
    {
        const SealedEvent event = made(kSealedSizes[0], 2);
        const Tombstone tombstone{event.header, event.signature};
        const auto document = toDocument(tombstone, m_account);
        QVERIFY(document);
        QCOMPARE(document->id, toDocument(event, m_account)->id);
        const QString id = document->id, hash = id.section(u':', 1);
        QJsonObject good = parsed(document->json);
        const QJsonObject revisions = good.take(u"_revisions"_s).toObject(); // a reader is not shown them
        QCOMPARE(revisions[u"start"].toInt(), 2);
        QCOMPARE(u"2-"_s + revisions[u"ids"][0].toString(), good[u"_rev"].toString());
        QCOMPARE(u"1-"_s + revisions[u"ids"][1].toString(), pinnedRev(id));
        const auto read = fromDocument(good, m_origins);
        QVERIFY(read && std::holds_alternative<Tombstone>(*read));
        QCOMPARE(std::get<Tombstone>(*read), tombstone);
        QCOMPARE(fromDocument(good, {}).error(), WireFault::UnknownAccount);
        good[u"_rev"] = u"2-"_s + u"c"_s.repeated(32); // whoever else wrote it: the place is what counts
        QVERIFY(fromDocument(good, m_origins));
        const auto faultWith = [&](const QString &key, const QJsonValue &value) {
            QJsonObject bad = good;
            bad[key] = value;
            return faultOf(bad);
        };
        QCOMPARE(faultWith(u"_deleted"_s, 1), WireFault::Fields);
        QCOMPARE(faultWith(u"_deleted"_s, false), WireFault::Fields);
        QCOMPARE(faultWith(u"why"_s, u"asked"_s), WireFault::Fields);
        QCOMPARE(faultWith(u"ct"_s, QString()), WireFault::Fields);
        QCOMPARE(faultWith(u"_rev"_s, pinnedRev(id)), WireFault::Rev);
        QCOMPARE(faultWith(u"_rev"_s, u"3-"_s + u"c"_s.repeated(32)), WireFault::Rev);
        QCOMPARE(faultWith(u"_rev"_s, 2), WireFault::Fields);
        QCOMPARE(faultWith(u"_id"_s, hash), WireFault::Id);
        QCOMPARE(faultWith(u"v"_s, 2), WireFault::TooNew);
        QCOMPARE(faultWith(u"v"_s, QJsonValue()), WireFault::Version);
        QCOMPARE(faultWith(u"seq"_s, 0), WireFault::Seq);
        QCOMPARE(faultWith(u"prev"_s, u"ab"_s), WireFault::Prev);
        QCOMPARE(faultWith(u"sig"_s, u"ab=="_s), WireFault::Base64);
    }

    void onlyWhatWouldBeTakenIsWritten()
    {
        const SealedEvent good = made(kSealedSizes[1], 2);
        const auto faultWith = [&](auto change) {
            SealedEvent bad = good;
            change(bad);
            const auto document = toDocument(bad, m_account);
            return document ? std::nullopt : std::optional(document.error());
        };
        QCOMPARE(faultWith([](SealedEvent &) {}), std::nullopt);
        QCOMPARE(faultWith([](SealedEvent &event) { event.header.seq = 0; }), WireFault::Seq);
        QCOMPARE(faultWith([](SealedEvent &event) { event.header.seq = kLargestSeq + 1; }), WireFault::Seq);
        QCOMPARE(faultWith([](SealedEvent &event) { event.header.prev.chop(1); }), WireFault::Prev);
        QCOMPARE(faultWith([](SealedEvent &event) { event.signature.chop(1); }), WireFault::Signature);
        QCOMPARE(faultWith([](SealedEvent &event) { event.sealed.chop(1); }), WireFault::Size);
        QCOMPARE(faultWith([](SealedEvent &event) { event.sealed.clear(); }), WireFault::Size); // gone
        QCOMPARE(faultWith([](SealedEvent &event) { event.sealed[0] ^= 1; }), WireFault::Hash);
        for (const QString &account : {u"short"_s, u"W0123456789"_s, u"w\"0123456789"_s, u"x"_s.repeated(41)})
            QCOMPARE(toDocument(good, account).error(), WireFault::Id);
    }

private:
    QJsonObject m_good;
};

QTEST_APPLESS_MAIN(WireFormatTest)
#include "tst_wireformat.moc"
