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

const QDateTime kNow(QDate(2026, 11, 24), QTime(22, 40), Qt::UTC);

Vault::NewSlot named(const QByteArray &name)
{
    return {QString::fromUtf8(name), kNow, {}};
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

    void ownChoiceIsChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault"); // -1: none
        const auto row = [](const char *text, int fault) { QTest::newRow(text) << QString::fromUtf8(text) << fault; };
        for (const char *text : {"", "short", "elevenlette", "йцйцйцйцйцй"})
            row(text, int(PassphraseFault::TooShort));
        for (const char *text : {"aaaaaaaaaaaaaaaaaaaa", "abababababababab", "1234567890123456", "abcdefghijklmnop",
                                 "abcabcabcabcabcabc", "zyxwvutsrqponmlk", "пароль пароль пароль"})
            row(text, int(PassphraseFault::TooSimple));
        for (const char *text : {"Welkom2026!utrecht", "p-a-s-s-w-o-r-d 2026", "Слава Україні 2022", "ПарольКиїв123!",
                                 "qwerty-Amsterdam-7"})
            row(text, int(PassphraseFault::Obvious));
        for (const char *text : {"a long enough passphrase", "жовтий чайник на даху", "kleine fiets achter het huis",
                                 "four green umbrellas", "Xk7#mQ2$vLp9", "our secret is under the third blue stone"})
            row(text, -1);
    }

    void ownChoiceIsChecked()
    {
        QFETCH(QString, text);
        QFETCH(int, fault);
        const auto found = passphraseFault(secret(text.toUtf8().constData()));
        QCOMPARE(found ? int(*found) : -1, fault);
    }

    void generatedOnesPass()
    {
        for (int i = 0; i < 500; ++i) {
            const SecretBuffer made = generatePassphrase();
            QVERIFY(!passphraseFault(made));
        }
        QVERIFY(estimatedBits(secret("aaaaaaaaaaaaaaaa")) < 5);
        SecretBuffer odd = SecretBuffer::random(40); // no UTF-8 at all: judged, never read past the end
        odd.data()[39] = 0xff;
        QVERIFY(estimatedBits(odd) > 0);
    }

    void vaultHandsOutKeysPerPassphrase()
    {
        Vault vault;
        const VaultKeys all = VaultKeys::of(someKeys());
        const VaultKeys intakeOnly = all.only({QStringLiteral("intake")});
        const auto first = vault.addSlot(secret("one"), all, named("Anna"));
        const auto second = vault.addSlot(secret("two"), intakeOnly, named("Борис"));
        QVERIFY(first && second && *first != *second);

        const auto read = Vault::parse(vault.serialise());
        QVERIFY(read);
        QCOMPARE(read->serialise(), vault.serialise());
        const auto one = read->open(secret("one")), two = read->open(secret("two"));
        QVERIFY(one && two);
        QCOMPARE(one->slot, *first);
        QVERIFY(sameKeys(one->keys.keys, all.keys) && sameKeys(two->keys.keys, intakeOnly.keys));
        QVERIFY(sameKeys(clone(all.keys), all.keys));
        QCOMPARE(read->open(secret("three")).error().code, ErrorCode::WrongSecret);
        QCOMPARE(read->open(SecretBuffer()).error().code, ErrorCode::WrongSecret);
        QCOMPARE(vault.addSlot(secret("two"), all, named("C")).error().code, ErrorCode::AlreadyExists);

        // One length for everybody, and no key and no name in the clear.
        const QByteArray file = vault.serialise();
        const QJsonArray list = QJsonDocument::fromJson(file).object()[u"slots"].toArray();
        for (const char *part : {"wrapped", "keys", "about"})
            QCOMPARE(list[0].toObject()[QLatin1String(part)].toString().size(),
                     list[1].toObject()[QLatin1String(part)].toString().size());
        QVERIFY(!file.contains("Anna") && !file.contains(QByteArray("Anna").toBase64().left(4)));
    }

    void everyNameIsThereForWhoCanOpen()
    {
        Vault vault;
        const VaultKeys keys = VaultKeys::of(someKeys());
        QVERIFY(vault.addSlot(secret("one"), keys, named("Anna")));
        QVERIFY(vault.addSlot(secret("two"), keys.only({QStringLiteral("child")}), named("Борис")));
        const auto opened = vault.open(secret("two"));
        QVERIFY(vault.noteUse(*opened, kNow.addDays(3)));
        const auto list = vault.slotList(opened->keys.labels);
        QVERIFY(list && list->size() == 2);
        QCOMPARE((*list)[0].about.name, QStringLiteral("Anna"));
        QCOMPARE((*list)[0].about.created, kNow);
        QVERIFY(!(*list)[0].about.used.isValid());
        QCOMPARE((*list)[1].about.name, QStringLiteral("Борис"));
        QCOMPARE((*list)[1].about.used, kNow.addDays(3));
        QCOMPARE((*list)[1].about.opens, QStringList{QStringLiteral("child")});
        QCOMPARE(vault.slotList(SecretBuffer::random(32)).error().code, ErrorCode::Corrupt);
        QCOMPARE(vault.slotList({}).error().code, ErrorCode::Corrupt);
        const QByteArray longest(64, 'x'), longer(65, 'x');
        QVERIFY(vault.addSlot(secret("three"), keys, named(longest)));
        QCOMPARE(vault.addSlot(secret("four"), keys, named(longer)).error().code, ErrorCode::InvalidInput);
    }

    void ownPassphraseCanBeChanged()
    {
        Vault vault;
        const VaultKeys keys = VaultKeys::of(someKeys());
        QVERIFY(vault.addSlot(secret("one"), keys, named("Anna")));
        QVERIFY(vault.addSlot(secret("two"), keys, named("Boris")));
        const QByteArray before = vault.serialise();
        const auto own = vault.open(secret("one"));
        QCOMPARE(vault.changePassphrase(*own, secret("two")).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(vault.serialise(), before);
        QVERIFY(vault.changePassphrase(*own, secret("new")));
        QCOMPARE(vault.open(secret("one")).error().code, ErrorCode::WrongSecret);
        const auto again = vault.open(secret("new"));
        QVERIFY(again && sameKeys(again->keys.keys, keys.keys));
        QCOMPARE(again->slot, own->slot);
        QCOMPARE((*vault.slotList(again->keys.labels))[0].about.name, QStringLiteral("Anna"));
        // The old passphrase and an old copy of the file do not open the keys of the new file either.
        QJsonObject now = QJsonDocument::fromJson(vault.serialise()).object()[u"slots"].toArray()[0].toObject();
        const auto mixed = Vault::parse(withSlotValue(before, QStringLiteral("keys"), now[u"keys"]));
        QVERIFY(mixed && !mixed->open(secret("one")));
    }

    void removingASlotChangesTheKeysOfAll()
    {
        Vault vault;
        const VaultKeys keys = VaultKeys::of(someKeys());
        const auto first = vault.addSlot(secret("one"), keys, named("Anna"));
        QVERIFY(first && vault.addSlot(secret("two"), keys, named("Boris")));
        QVERIFY(vault.addSlot(secret("three"), keys.only({QStringLiteral("intake")}), named("Vira")));
        const auto two = vault.open(secret("two"));
        const CompartmentKeys next = someKeys();
        QCOMPARE(vault.beginRenewal(*two, QStringLiteral("nobody"), clone(next)).error().code, ErrorCode::NotFound);
        QCOMPARE(vault.beginRenewal(*vault.open(secret("three")), *first, clone(next)).error().code,
                 ErrorCode::Refused); // opens less than the others
        auto now = vault.beginRenewal(*two, *first, clone(next));
        QVERIFY(now && vault.isRenewing());
        QCOMPARE(vault.open(secret("one")).error().code, ErrorCode::WrongSecret);
        const auto between = vault.open(secret("three"));
        QVERIFY(between && between->keys.keys.at("intake").equals(keys.keys.at("intake")));
        QVERIFY(between->keys.next.at("intake").equals(next.at("intake")));
        QVERIFY(!between->keys.next.contains("child"));
        QCOMPARE(vault.endRenewal(*between).error().code, ErrorCode::Refused);
        QVERIFY(!between->keys.labels.equals(keys.labels)); // what the removed one kept opens no name any more
        QVERIFY(vault.endRenewal({two->slot, std::move(*now)}));
        const auto after = vault.open(secret("three"));
        QVERIFY(after && after->keys.keys.at("intake").equals(next.at("intake")) && after->keys.next.empty());
        QCOMPARE(vault.slotList(after->keys.labels)->size(), std::size_t(2));
        QVERIFY(!vault.isRenewing());
    }

    void theLastSlotStays()
    {
        Vault vault;
        const auto only = vault.addSlot(secret("one"), VaultKeys::of(someKeys()), named("Anna"));
        const auto opened = vault.open(secret("one"));
        QCOMPARE(vault.beginRenewal(*opened, *only, someKeys()).error().code, ErrorCode::LastSlot);
        QCOMPARE(vault.slotCount(), 1);
    }

    // Who can write to the disk puts his own public key into a slot and waits for the next change of keys.
    void aForeignPublicKeyGetsNothing()
    {
        Vault vault;
        const VaultKeys keys = VaultKeys::of(someKeys());
        QVERIFY(vault.addSlot(secret("one"), keys, named("Anna")));
        QVERIFY(vault.addSlot(secret("two"), keys, named("Boris")));
        const auto third = vault.addSlot(secret("three"), keys, named("Vira"));
        const QString foreign = QString::fromLatin1(QByteArray(32, 'p').toBase64());
        auto changed = Vault::parse(withSlotValue(vault.serialise(), QStringLiteral("public"), foreign));
        QVERIFY(changed);
        const auto two = changed->open(secret("two"));
        QCOMPARE(changed->beginRenewal(*two, *third, someKeys()).error().code, ErrorCode::Corrupt);
        QCOMPARE(changed->open(secret("one")).error().code, ErrorCode::Corrupt);
    }

    void whatCannotBeWrappedIsRefused()
    {
        Vault vault;
        const auto refused = [&](const SecretBuffer &passphrase, CompartmentKeys keys, KdfCost cost) {
            const auto added = vault.addSlot(passphrase, VaultKeys::of(std::move(keys)), {{}, kNow, cost});
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
        QVERIFY(refused(secret("p"), std::move(odd), {}));
        CompartmentKeys shorter;
        shorter.emplace("intake", SecretBuffer::random(31));
        QVERIFY(refused(secret("p"), std::move(shorter), {}));
        CompartmentKeys many;
        for (char c = 'a'; c <= 'z'; ++c)
            many.emplace(std::string(10, c), SecretBuffer::random(32));
        QVERIFY(refused(secret("p"), std::move(many), {}));
    }

    void sixteenSlotsAreAllowed()
    {
        Vault vault;
        const VaultKeys keys = VaultKeys::of(someKeys());
        for (int i = 0; i < Vault::kMaxSlots; ++i)
            QVERIFY(vault.addSlot(secret(QByteArray::number(i).constData()), keys, named("x")));
        QCOMPARE(vault.addSlot(secret("more"), keys, named("x")).error().code, ErrorCode::InvalidInput);
        QVERIFY(vault.open(secret("15")));
        QVERIFY(vault.serialise().size() < (64 << 10)); // even the largest vault can be read again
        QJsonObject json = QJsonDocument::fromJson(vault.serialise()).object();
        QJsonArray list = json[u"slots"].toArray();
        QVERIFY(Vault::parse(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        QJsonObject slot = list[0].toObject();
        slot[u"id"] = crypto::randomId();
        list.append(slot);
        json[u"slots"] = list;
        QCOMPARE(Vault::parse(QJsonDocument(json).toJson(QJsonDocument::Compact)).error().code, ErrorCode::Corrupt);
    }

    // Whatever was measured, also nonsense: within floor and ceiling, and never more than a quarter of the memory.
    void calibrationStaysWithinItsBounds()
    {
        int cases = 0;
        for (const double seconds : {-1.0, 0.0, 0.001, 0.02, 0.05, 0.1, 0.2, 0.5, 0.99, 1.0, 3.0, 1e9}) {
            for (const quint64 memory : {0ull, 512ull << 20, 1ull << 30, 2ull << 30, 8ull << 30, ~0ull}) {
                const KdfCost cost = costFor(seconds, memory);
                QVERIFY(isAllowed(cost));
                QVERIFY(cost.memoryBytes <= std::max<quint64>(memory / 4, 64ull << 20));
                ++cases;
            }
        }
        QCOMPARE(costFor(1.0, 8ull << 30), kCheapest);
        QCOMPARE(costFor(0.125, 8ull << 30), (KdfCost{6, 512ull << 20}));
        QCOMPARE(costFor(0.01, 8ull << 30), kDearest);
        const KdfCost own = calibratedCost();
        QVERIFY(isAllowed(own));
        qInfo("%d cases; this machine: %d passes, %d MiB", cases, int(own.passes), int(own.memoryBytes >> 20));
    }

    // Everything in a slot is bound: changed in the file, the right passphrase no longer opens it.
    void changedParametersDoNotOpen()
    {
        Vault vault;
        const VaultKeys keys = VaultKeys::of(someKeys());
        QVERIFY(vault.addSlot(secret("one"), keys, named("Anna")));
        const QByteArray file = vault.serialise();
        const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
        const std::vector<std::pair<QString, QJsonValue>> changes{
            {QStringLiteral("id"), crypto::randomId()},
            {QStringLiteral("passes"), 7},
            {QStringLiteral("memory"), qint64(65ll << 20)},
            {QStringLiteral("salt"), text(QByteArray(16, 's'))},
            {QStringLiteral("nonce"), text(QByteArray(24, 'n'))},
            {QStringLiteral("commit"), text(QByteArray(32, 'c'))},
            {QStringLiteral("public"), text(QByteArray(32, 'p'))},
            {QStringLiteral("wrapped"), text(QByteArray(48, 'w'))},
            {QStringLiteral("keys"), text(QByteArray(1072, 'k'))},
        };
        for (const auto &[key, value] : changes) {
            const auto changed = Vault::parse(withSlotValue(file, key, value));
            QVERIFY2(changed, qPrintable(key));
            QVERIFY2(!changed->open(secret("one")), qPrintable(key));
        }
        const auto changed = Vault::parse(withSlotValue(file, QStringLiteral("about"), text(QByteArray(552, 'a'))));
        QCOMPARE(changed->slotList(keys.labels).error().code, ErrorCode::Corrupt);
    }

    void hostileFilesAreRefused()
    {
        Vault vault;
        QVERIFY(vault.addSlot(secret("one"), VaultKeys::of(someKeys()), named("Anna")));
        const QByteArray file = vault.serialise();
        const auto codeOf = [](const QByteArray &bytes) {
            const auto parsed = Vault::parse(bytes);
            return parsed ? ErrorCode::Unsupported : parsed.error().code; // Unsupported stands for "accepted" here
        };
        QCOMPARE(codeOf(file), ErrorCode::Unsupported);
        QCOMPARE(codeOf(QByteArray(file).replace("\"v\":1", "\"v\":2")), ErrorCode::TooNew);
        QCOMPARE(codeOf(QByteArray(file).replace("\"generation\":0", "\"generation\":-1")), ErrorCode::Corrupt);
        QCOMPARE(codeOf(QByteArray(file).replace("\"generation\":0", "\"generation\":1e300")), ErrorCode::Corrupt);
        QCOMPARE(codeOf(QByteArray(file).replace("\"renewing\":false", "\"renewing\":0")), ErrorCode::Corrupt);
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
        for (const char *key : {"salt", "nonce", "commit", "public", "wrapped", "keys", "about"}) {
            for (const char *value : {"", "AAAA", "****", "AAAA\n"})
                QCOMPARE(codeOf(withSlotValue(file, QLatin1String(key), QLatin1String(value))), ErrorCode::Corrupt);
        }
        QCOMPARE(codeOf(withSlotValue(file, QStringLiteral("id"), QStringLiteral("../../etc"))), ErrorCode::Corrupt);
        QCOMPARE(codeOf(withSlotValue(file, QStringLiteral("extra"), 1)), ErrorCode::Corrupt);
    }

    void randomDamageNeverCrashes()
    {
        Vault vault;
        QVERIFY(vault.addSlot(secret("one"), VaultKeys::of(someKeys()), named("Anna")));
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
