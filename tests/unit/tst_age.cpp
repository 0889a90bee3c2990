// SPDX-License-Identifier: GPL-3.0-or-later
#include "age.h"
#include "primitives.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace prystan;

namespace {

struct Vector {
    QByteArray expect, payloadHash, file;
    std::vector<age::Identity> identities;
};

Vector readVector(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    Vector vector;
    bool compressed = false;
    while (!source.atEnd()) {
        const QByteArray line = source.readLine().chopped(1);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(": ");
        const QByteArray key = line.left(colon), value = line.mid(colon + 2);
        if (key == "expect")
            vector.expect = value;
        else if (key == "payload")
            vector.payloadHash = value;
        else if (key == "compressed")
            compressed = true;
        else if (key == "identity") {
            if (auto identity = age::Identity::parse(std::string_view(value.constData(), std::size_t(value.size()))))
                vector.identities.push_back(std::move(*identity));
        }
    }
    vector.file = source.readAll();
    if (compressed) // qUncompress wants a guess of the length in front
        vector.file = qUncompress(QByteArray("\x01\x00\x00\x00", 4) + vector.file);
    return vector;
}

QByteArray wordOf(const Status &status)
{
    if (status)
        return "success";
    switch (age::Fault(status.error().detail)) {
    case age::Fault::Header:
        return "header failure";
    case age::Fault::NoMatch:
        return "no match";
    case age::Fault::Mac:
        return "HMAC failure";
    case age::Fault::Payload:
        return "payload failure";
    case age::Fault::TooLarge:
        break;
    }
    return "another failure";
}

struct Outcome {
    QByteArray word, plain;
};

Outcome decrypt(const Vector &vector, qsizetype step)
{
    age::Decryptor decryptor(vector.identities);
    Outcome outcome;
    Status status;
    for (qsizetype at = 0; status && at < vector.file.size(); at += step)
        status = decryptor.add(vector.file.mid(at, step), outcome.plain);
    if (status)
        status = decryptor.finish(outcome.plain);
    outcome.word = wordOf(status);
    return outcome;
}

std::vector<age::Identity> identities(int count)
{
    std::vector<age::Identity> made;
    made.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        made.push_back(age::Identity::generate());
    return made;
}

std::vector<age::Recipient> recipientsOf(const std::vector<age::Identity> &identities)
{
    std::vector<age::Recipient> recipients;
    recipients.reserve(identities.size());
    for (const age::Identity &identity : identities)
        recipients.push_back(identity.recipient());
    return recipients;
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

// 0, 1, and each chunk border with its neighbours.
std::vector<qsizetype> borderSizes()
{
    std::vector<qsizetype> sizes{0, 1};
    for (qsizetype chunks = 1; chunks <= 4; ++chunks) {
        for (const qsizetype off : {-17, -16, -1, 0, 1, 16, 17})
            sizes.push_back(chunks * age::kChunkBytes + off);
    }
    return sizes;
}

} // namespace

class AgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void conformance_data()
    {
        QTest::addColumn<QString>("path");
        const QDir vectors(QStringLiteral(PRYSTAN_TEST_DATA "/age"));
        const QStringList names = vectors.entryList(QDir::Files);
        for (const QString &name : names) {
            if (name != u"README.md")
                QTest::newRow(qPrintable(name)) << vectors.filePath(name);
        }
        QVERIFY2(names.size() >= 70, "vectors are missing");
    }
    void conformance()
    {
        QFETCH(QString, path);
        const Vector vector = readVector(path);
        QVERIFY(!vector.expect.isEmpty());
        // However the bytes trickle in: the same outcome and the same released plain text.
        const qsizetype little = vector.file.size() > 1 << 20 ? 1021 : 61;
        for (const qsizetype step : {qsizetype(vector.file.size() + 1), qsizetype(4096), little}) {
            const Outcome outcome = decrypt(vector, step);
            QCOMPARE(outcome.word, vector.expect);
            if (!vector.payloadHash.isEmpty())
                QCOMPARE(QCryptographicHash::hash(outcome.plain, QCryptographicHash::Sha256).toHex(),
                         vector.payloadHash);
            else
                QVERIFY(outcome.plain.isEmpty());
        }
    }

    void keysHaveOneSpelling()
    {
        const auto identity
            = age::Identity::parse("AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0");
        QVERIFY(identity);
        QCOMPARE(identity->recipient().text(), "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef");
        const QByteArray good = identity->recipient().text();
        const auto parse = [](const QByteArray &text) {
            return age::Recipient::parse({text.constData(), std::size_t(text.size())});
        };
        QVERIFY(parse(good));
        int refused = 0;
        for (qsizetype at = 0; at < good.size(); ++at) { // any other letter at any place
            for (char letter = '!'; letter <= '~'; ++letter) {
                QByteArray changed = good;
                changed[at] = letter;
                const bool taken = parse(changed).has_value();
                QCOMPARE(taken, letter == good[at]);
                refused += taken ? 0 : 1;
            }
        }
        for (const QByteArray &bad : {good.toUpper(), good + 'q', good.chopped(1), QByteArray(), QByteArray("age1")})
            QVERIFY(!parse(bad));
        QVERIFY(!age::Identity::parse("age-secret-key-1egtzvffv20835nwyv6270lxyvk2vknx2mmdkwyklmgr48uawx40q2p2lm0"));
        qInfo("%d changed recipients refused", refused);
    }

    void everySizeComesBack()
    {
        QRandomGenerator random(1);
        const auto keys = identities(3);
        int cases = 0;
        for (const qsizetype size : borderSizes()) {
            const QByteArray plain = randomBytes(random, size);
            const auto file = age::seal(plain, recipientsOf(keys));
            QVERIFY(file);
            QCOMPARE(file->size(), age::sealedSize(size, 3));
            for (const age::Identity &identity : keys) {
                std::vector<age::Identity> one;
                one.push_back(*age::Identity::fromKey(identity.key()));
                const auto opened = age::open(*file, one, size);
                QVERIFY(opened);
                QCOMPARE(*opened, plain);
                ++cases;
            }
            QCOMPARE(age::open(*file, identities(1), size).error().code, ErrorCode::WrongSecret);
            if (size > 0)
                QCOMPARE(age::open(*file, keys, size - 1).error().detail, int(age::Fault::TooLarge));
        }
        qInfo("%d sizes and keys", cases);
    }

    // Of a file with one bit turned or an end missing nothing but proven chunks comes out.
    void damageIsNeverTaken()
    {
        const quint32 seed = qEnvironmentVariable("PRYSTAN_SEED").isEmpty()
            ? QRandomGenerator::global()->generate()
            : quint32(qEnvironmentVariableIntValue("PRYSTAN_SEED"));
        QRandomGenerator random(seed);
        const auto keys = identities(1);
        const QByteArray plain = randomBytes(random, age::kChunkBytes + 100);
        const QByteArray file = *age::seal(plain, recipientsOf(keys));
        constexpr int cases = 3000;
        for (int i = 0; i < cases; ++i) {
            QByteArray bad = file;
            const qsizetype at = i < 300 ? i : qsizetype(random.bounded(quint32(bad.size())));
            if (i % 4 == 3)
                bad.truncate(at);
            else
                bad[at] = char(bad[at] ^ (1 << random.bounded(8)));
            QVERIFY2(!age::open(bad, keys, plain.size()), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        qInfo("%d damaged files refused, seed %u", cases, seed);
    }

    void aHeaderWithoutEndIsRefusedEarly()
    {
        const auto keys = identities(1);
        age::Decryptor decryptor(keys);
        QByteArray plain;
        Status status;
        qsizetype taken = 0;
        for (; status && taken < (qsizetype(1) << 24); taken += 4096)
            status = decryptor.add(QByteArray(4096, 'a'), plain);
        QVERIFY(!status);
        QVERIFY(taken <= age::kMaxHeader + 4096);
    }

    void keysOfLowOrderAreRefused()
    {
        const auto zero = age::Recipient::fromKey(QByteArray(32, '\0'));
        QVERIFY(zero);
        QCOMPARE(age::seal("x", {*zero}).error().code, ErrorCode::Crypto);
        QCOMPARE(age::seal("x", {}).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(AgeTest)
#include "tst_age.moc"
