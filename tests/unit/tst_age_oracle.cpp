// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's own age program opens what we seal, and we open what it seals: files of every size that matters.
#include "age.h"
#include "primitives.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace prystan;

namespace {

constexpr qsizetype kLargest = qsizetype(1) << 20;

int environmentOr(const char *name, int otherwise)
{
    bool set = false;
    const int value = qEnvironmentVariableIntValue(name, &set);
    return set ? value : otherwise;
}

// Every second file lies around a chunk border; the others anywhere up to 1 MiB, small ones more often.
qsizetype sizeOf(int file, QRandomGenerator &random)
{
    if (file % 2 == 0) {
        const qsizetype border = qsizetype(random.bounded(17)) * age::kChunkBytes;
        return std::clamp(border + qsizetype(random.bounded(-20, 21)), qsizetype(0), kLargest);
    }
    return qsizetype(random.bounded(quint32(kLargest >> random.bounded(16)) + 1));
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes.first(size);
}

std::optional<QByteArray> run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool good = process.waitForFinished() && process.exitCode() == 0;
    return good ? std::optional(process.readAllStandardOutput()) : std::nullopt;
}

} // namespace

class AgeOracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWays()
    {
        QVERIFY(crypto::initCrypto());
        const int files = environmentOr("PRYSTAN_AGE_FILES", 300);
        const auto seed = quint32(environmentOr("PRYSTAN_SEED", int(QRandomGenerator::global()->generate())));
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        const QString keyFile = folder.filePath(QStringLiteral("key.txt"));
        std::vector<age::Identity> identities;
        identities.push_back(age::Identity::generate());
        const age::Recipient recipient = identities.front().recipient();
        QFile key(keyFile);
        QVERIFY(key.open(QIODevice::WriteOnly));
        const SecretBuffer text = identities.front().text();
        key.write(reinterpret_cast<const char *>(text.data()), qint64(text.size()));
        key.close();

        qint64 bytes = 0;
        const QString age = QStringLiteral("age");
        for (int file = 0; file < files; ++file) {
            const QByteArray plain = randomBytes(random, sizeOf(file, random));
            const QByteArray where
                = QByteArray("file ") + QByteArray::number(file) + ", seed " + QByteArray::number(seed);
            const auto ours = age::seal(plain, {recipient});
            QVERIFY(ours);
            const auto theirPlain = run(age, {QStringLiteral("-d"), QStringLiteral("-i"), keyFile}, *ours);
            QVERIFY2(theirPlain && *theirPlain == plain, where.constData());
            const auto theirs = run(age, {QStringLiteral("-r"), QString::fromLatin1(recipient.text())}, plain);
            QVERIFY2(theirs, where.constData());
            const auto ourPlain = age::open(*theirs, identities, kLargest);
            QVERIFY2(ourPlain && *ourPlain == plain, where.constData());
            bytes += plain.size();
        }
        qInfo("%d files, %lld MB, opened both ways; seed %u", files, bytes >> 20, seed);
    }
};

QTEST_GUILESS_MAIN(AgeOracleTest)
#include "tst_age_oracle.moc"
