// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"
#include "primitives.h"
#include "vault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <set>

using namespace prystan;

namespace {

SecretBuffer secret(const char *text)
{
    return SecretBuffer::copyOf(std::string_view(text));
}

CompartmentKeys someKeys()
{
    CompartmentKeys keys;
    keys.emplace("intake", SecretBuffer::random(32));
    keys.emplace("child", SecretBuffer::random(32));
    return keys;
}

bool sameKeys(const CompartmentKeys &a, const CompartmentKeys &b)
{
    return std::ranges::equal(
        a, b, [](const auto &x, const auto &y) { return x.first == y.first && x.second.equals(y.second); });
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(QByteArray(digits));
}

// The vault file with one value of its first slot replaced.
QByteArray withSlotValue(const QByteArray &file, const QString &key, const QJsonValue &value)
{
    QJsonObject json = QJsonDocument::fromJson(file).object();
    QJsonArray list = json[u"slots"].toArray();
    QJsonObject slot = list[0].toObject();
    slot[key] = value;
    list[0] = slot;
    json[u"slots"] = list;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

class TestCrypto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initCrypto());
        QVERIFY(crypto::initCrypto());
    }

    void secretBufferOwnsItsBytes()
    {
        SecretBuffer a = secret("abc");
        a.append(a.bytes()); // its own bytes
        QVERIFY(a.equals(secret("abcabc")));
        a.truncate(2);
        QVERIFY(a.equals(secret("ab")));
        SecretBuffer b = std::move(a);
        QVERIFY(a.isEmpty()); // NOLINT: moved-from is empty by contract
        QVERIFY(b.clone().equals(b));
        b.clear();
        QVERIFY(b.isEmpty() && b.equals(SecretBuffer()));
        QVERIFY(!SecretBuffer::random(32).equals(SecretBuffer::random(32)));
        QVERIFY(SecretBuffer(4).equals(secret("\0\0\0\0")) == false); // "" has no bytes, four zeros have
        const SecretBuffer zeros(4);
        QVERIFY(std::ranges::all_of(zeros.bytes(), [](unsigned char c) { return c == 0; }));
    }

    void sha256KnownAnswers()
    {
        QCOMPARE(crypto::sha256({}).toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(crypto::sha256("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    // RFC 8032, test 2.
    void ed25519KnownAnswer()
    {
        const QByteArray seedAndPublic = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                                             "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        const SecretBuffer key = SecretBuffer::copyOf(std::string_view(seedAndPublic.constData(), 64));
        const QByteArray signature = crypto::sign(QByteArray(1, '\x72'), key);
        QCOMPARE(signature.toHex(),
                 QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(crypto::verify(QByteArray(1, '\x72'), signature, seedAndPublic.mid(32)));
        QVERIFY(!crypto::verify("r!", signature, seedAndPublic.mid(32)));
        QVERIFY(!crypto::verify("r", signature.left(63), seedAndPublic.mid(32)));
        QVERIFY(!crypto::verify("r", signature, seedAndPublic.mid(33)));
        QVERIFY(crypto::sign("r", secret("short")).isEmpty());
    }

    void randomIdsDiffer()
    {
        static const QRegularExpression shape(QStringLiteral("\\A[0-9a-f]{32}\\z"));
        std::set<QString> ids;
        for (int i = 0; i < 1000; ++i)
            ids.insert(crypto::randomId());
        QCOMPARE(ids.size(), std::size_t(1000));
        QVERIFY(std::ranges::all_of(ids, [](const QString &id) { return shape.match(id).hasMatch(); }));
        std::set<std::uint32_t> numbers;
        for (int i = 0; i < 1000; ++i)
            numbers.insert(crypto::randomBelow(7));
        QCOMPARE(numbers, (std::set<std::uint32_t>{0, 1, 2, 3, 4, 5, 6}));
    }

    void passphraseWordsAreDistinctToTheEar()
    {
        static const QRegularExpression shape(QStringLiteral("\\A[bdfklmrs][aiou][bdfklmrs][aiou][nst]\\z"));
        const auto &words = passphraseWords();
        QCOMPARE(words.size(), std::size_t(2048));
        QCOMPARE(std::set(words.begin(), words.end()).size(), std::size_t(2048));
        for (const std::string &word : words)
            QVERIFY2(shape.match(QString::fromStdString(word)).hasMatch(), word.c_str());
        std::set<QString> made;
        for (int i = 0; i < 200; ++i) {
            const SecretBuffer passphrase = generatePassphrase();
            const QString text
                = QString::fromLatin1(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
            const QStringList parts = text.split(u'-');
            QCOMPARE(parts.size(), kPassphraseWords);
            for (const QString &part : parts)
                QVERIFY(std::ranges::binary_search(words, part.toStdString()));
            made.insert(text);
        }
        QCOMPARE(made.size(), std::size_t(200));
    }

    void vaultHandsOutKeysPerPassphrase()
    {
        Vault vault;
        const CompartmentKeys all = someKeys();
        CompartmentKeys intakeOnly;
        intakeOnly.emplace("intake", all.at("intake").clone());
        const auto first = vault.addSlot(secret("one"), all), second = vault.addSlot(secret("two"), intakeOnly);
        QVERIFY(first && second && *first != *second);

        const auto read = Vault::parse(vault.serialise());
        QVERIFY(read);
        QCOMPARE(read->serialise(), vault.serialise());
        const auto one = read->open(secret("one")), two = read->open(secret("two"));
        QVERIFY(one && two);
        QCOMPARE(one->slot, *first);
        QVERIFY(sameKeys(one->keys, all) && sameKeys(two->keys, intakeOnly));
        QVERIFY(sameKeys(clone(all), all));
        QCOMPARE(read->open(secret("three")).error().code, ErrorCode::WrongSecret);
        QCOMPARE(read->open(SecretBuffer()).error().code, ErrorCode::WrongSecret);

        // One length for everybody, and no key in the clear.
        const QJsonArray list = QJsonDocument::fromJson(vault.serialise()).object()[u"slots"].toArray();
        QCOMPARE(list[0].toObject()[u"wrapped"].toString().size(), list[1].toObject()[u"wrapped"].toString().size());
    }

    void slotsCanBeRemovedButTheLast()
    {
        Vault vault;
        const auto first = vault.addSlot(secret("one"), someKeys()), second = vault.addSlot(secret("two"), someKeys());
        QVERIFY(first && second);
        QCOMPARE(vault.removeSlot(QStringLiteral("nobody")).error().code, ErrorCode::NotFound);
        QVERIFY(vault.removeSlot(*first));
        QCOMPARE(vault.open(secret("one")).error().code, ErrorCode::WrongSecret);
        QVERIFY(vault.open(secret("two")));
        QCOMPARE(vault.removeSlot(*second).error().code, ErrorCode::LastSlot);
        QCOMPARE(vault.slotList().size(), std::size_t(1));
    }

    void whatCannotBeWrappedIsRefused()
    {
        Vault vault;
        const auto refused = [&](const SecretBuffer &passphrase, const CompartmentKeys &keys, KdfCost cost) {
            const auto added = vault.addSlot(passphrase, keys, cost);
            return !added && added.error().code == ErrorCode::InvalidInput;
        };
        QVERIFY(refused({}, someKeys(), {}));
        QVERIFY(refused(secret("p"), {}, {}));
        QVERIFY(refused(secret("p"), someKeys(), {5, 64ull << 20}));
        QVERIFY(refused(secret("p"), someKeys(), {6, (64ull << 20) - 1}));
        QVERIFY(refused(secret("p"), someKeys(), {11, 64ull << 20}));
        QVERIFY(refused(secret("p"), someKeys(), {6, (512ull << 20) + 1}));
        CompartmentKeys odd;
        odd.emplace("../intake", SecretBuffer::random(32));
        QVERIFY(refused(secret("p"), odd, {}));
        odd.clear();
        odd.emplace("intake", SecretBuffer::random(31));
        QVERIFY(refused(secret("p"), odd, {}));
    }

    void seventeenSlotsAreOneTooMany()
    {
        Vault vault;
        QVERIFY(vault.addSlot(secret("one"), someKeys()));
        QJsonObject json = QJsonDocument::fromJson(vault.serialise()).object();
        QJsonArray list;
        for (int i = 0; i < Vault::kMaxSlots + 1; ++i) {
            QJsonObject slot = json[u"slots"].toArray()[0].toObject();
            slot[u"id"] = crypto::randomId();
            list.append(slot);
        }
        json[u"slots"] = list;
        QCOMPARE(Vault::parse(QJsonDocument(json).toJson()).error().code, ErrorCode::Corrupt);
        list.removeLast();
        json[u"slots"] = list;
        auto full = Vault::parse(QJsonDocument(json).toJson());
        QVERIFY(full);
        QCOMPARE(full->addSlot(secret("more"), someKeys()).error().code, ErrorCode::InvalidInput);
    }

    // Everything in a slot is bound: changed in the file, the right passphrase no longer opens it.
    void changedParametersDoNotOpen()
    {
        Vault vault;
        QVERIFY(vault.addSlot(secret("one"), someKeys()));
        const QByteArray file = vault.serialise();
        const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
        const std::vector<std::pair<QString, QJsonValue>> changes{
            {QStringLiteral("id"), crypto::randomId()},
            {QStringLiteral("passes"), 7},
            {QStringLiteral("memory"), qint64(65ll << 20)},
            {QStringLiteral("salt"), text(QByteArray(16, 's'))},
            {QStringLiteral("nonce"), text(QByteArray(24, 'n'))},
            {QStringLiteral("commit"), text(QByteArray(32, 'c'))},
            {QStringLiteral("wrapped"), text(QByteArray(1040, 'w'))},
        };
        for (const auto &[key, value] : changes) {
            const auto changed = Vault::parse(withSlotValue(file, key, value));
            QVERIFY2(changed, qPrintable(key));
            QVERIFY2(!changed->open(secret("one")), qPrintable(key));
        }
    }

    void hostileFilesAreRefused()
    {
        Vault vault;
        QVERIFY(vault.addSlot(secret("one"), someKeys()));
        const QByteArray file = vault.serialise();
        const auto codeOf = [](const QByteArray &bytes) {
            const auto parsed = Vault::parse(bytes);
            return parsed ? ErrorCode::Unsupported : parsed.error().code; // Unsupported stands for "accepted" here
        };
        QCOMPARE(codeOf(file), ErrorCode::Unsupported);
        QCOMPARE(codeOf(QByteArray(file).replace("\"v\":1", "\"v\":2")), ErrorCode::TooNew);
        QCOMPARE(codeOf(QByteArray(70000, ' ')), ErrorCode::Corrupt);
        for (const char *bad : {"", "null", "[]", "{}", "{\"v\":1}", "{\"v\":1,\"slots\":[]}", "{\"v\":1,\"slots\":{}}",
                                "{\"v\":0.5,\"slots\":[{}]}", "{\"v\":1,\"slots\":[{}]}", "{\"v\":1,\"slots\":[[]]}"})
            QCOMPARE(codeOf(bad), ErrorCode::Corrupt);
        QCOMPARE(codeOf(QByteArray(30000, '[')), ErrorCode::Corrupt);
        for (const QJsonValue &cost : {QJsonValue(5), QJsonValue(11), QJsonValue(6.5), QJsonValue(-6),
                                       QJsonValue(1e300), QJsonValue(QStringLiteral("6")), QJsonValue()})
            QCOMPARE(codeOf(withSlotValue(file, QStringLiteral("passes"), cost)), ErrorCode::Corrupt);
        for (const double memory : {1.0, 67108863.0, 536870913.0, 1e18, -67108864.0})
            QCOMPARE(codeOf(withSlotValue(file, QStringLiteral("memory"), memory)), ErrorCode::Corrupt);
        for (const char *key : {"salt", "nonce", "commit", "wrapped"}) {
            for (const char *value : {"", "AAAA", "****", "AAAA\n"})
                QCOMPARE(codeOf(withSlotValue(file, QLatin1String(key), QLatin1String(value))), ErrorCode::Corrupt);
        }
        QCOMPARE(codeOf(withSlotValue(file, QStringLiteral("id"), QStringLiteral("../../etc"))), ErrorCode::Corrupt);
        QCOMPARE(codeOf(withSlotValue(file, QStringLiteral("extra"), 1)), ErrorCode::Corrupt);
    }

    void randomDamageNeverCrashes()
    {
        Vault vault;
        QVERIFY(vault.addSlot(secret("one"), someKeys()));
        const QByteArray file = vault.serialise();
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const int cases = 20000;
        int accepted = 0;
        for (int i = 0; i < cases; ++i) {
            QByteArray bad = file;
            for (int flips = random.bounded(1, 5); flips > 0; --flips)
                bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
            if (random.bounded(4) == 0)
                bad.truncate(random.bounded(int(bad.size())));
            accepted += Vault::parse(bad) ? 1 : 0; // damage inside base64 still parses; opening finds it
        }
        qInfo("%d damaged vault files (seed %u), %d still parse", cases, seed, accepted);
    }
};

QTEST_GUILESS_MAIN(TestCrypto)
#include "tst_crypto.moc"
