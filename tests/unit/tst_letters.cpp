// SPDX-License-Identifier: GPL-3.0-or-later
// The codec of letters, and the keys that they are sealed to.
#include "letterkeys.h"
#include "letters.h"
#include "primitives.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

Letters example()
{
    return {u"org1"_s,
            7,
            {{u"d1"_s, u"child"_s, 2, "sealed"},
             {u"d1"_s, u"child"_s, 3, "sealed"},
             {u"d1"_s, u"intake"_s, 2, "other"},
             {u"d2"_s, u"child"_s, 2, "sealed"}}};
}

Result<Letters> readChanged(const std::function<void(QJsonObject &all, QJsonObject &letter)> &change)
{
    QJsonObject json = QJsonDocument::fromJson(encodeLetters(example())).object();
    QJsonArray list = json[u"letters"].toArray();
    QJsonObject letter = list[0].toObject();
    change(json, letter);
    list[0] = letter;
    if (json[u"letters"].isArray())
        json[u"letters"] = list;
    return decodeLetters(QJsonDocument(json).toJson());
}

} // namespace

class LettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initCrypto()); }

    void comesBackWhole()
    {
        QCOMPARE(*decodeLetters(encodeLetters(example())), example());
        const Letters none{u"org1"_s, 1, {}};
        QCOMPARE(*decodeLetters(encodeLetters(none)), none);
        QVERIFY(readChanged([](auto &, auto &) {}));
    }

    void whatIsNotExactlyOneIsRefused()
    {
        using Change = std::function<void(QJsonObject &, QJsonObject &)>;
        const std::map<QString, Change> changes{
            {u"unknown key"_s, [](auto &all, auto &) { all[u"more"] = 1; }},
            {u"unknown key of a letter"_s, [](auto &, auto &letter) { letter[u"more"] = 1; }},
            {u"no organisation"_s, [](auto &all, auto &) { all.remove(u"org"); }},
            {u"no list"_s, [](auto &all, auto &) { all[u"letters"] = 3; }},
            {u"no version"_s, [](auto &all, auto &) { all.remove(u"v"); }},
            {u"half a sequence"_s, [](auto &all, auto &) { all[u"sequence"] = 1.5; }},
            {u"no device"_s, [](auto &, auto &letter) { letter.remove(u"device"); }},
            {u"no compartment"_s, [](auto &, auto &letter) { letter[u"compartment"] = QString(); }},
            {u"epoch zero"_s, [](auto &, auto &letter) { letter[u"epoch"] = 0; }},
            {u"half an epoch"_s, [](auto &, auto &letter) { letter[u"epoch"] = 2.5; }},
            {u"no word of what is sealed"_s, [](auto &, auto &letter) { letter.remove(u"sealed"); }},
            {u"no epoch"_s, [](auto &, auto &letter) { letter.remove(u"epoch"); }},
            {u"nothing sealed"_s, [](auto &, auto &letter) { letter[u"sealed"] = QString(); }},
            {u"no base64"_s, [](auto &, auto &letter) { letter[u"sealed"] = u"?"_s; }},
            {u"another spelling"_s, [](auto &, auto &letter) { letter[u"sealed"] = u"c2VhbGVk\n"_s; }},
            {u"too long"_s, [](auto &, auto &letter) { letter[u"sealed"] = u"AAAA"_s.repeated(200); }},
            {u"the same twice"_s, [](auto &, auto &letter) { letter[u"epoch"] = 3; }},
        };
        for (const auto &[what, change] : changes) {
            const auto read = readChanged(change);
            QVERIFY2(!read && read.error().code == ErrorCode::Corrupt, qPrintable(what));
        }
        QCOMPARE(readChanged([](auto &all, auto &) { all[u"v"] = 2; }).error().code, ErrorCode::TooNew);
        qInfo("%d changes refused", int(changes.size()));
    }

    // Each compartment has its own, so that whoever opens one reads no letter of another.
    void keysFollowFromSeedAndCompartment()
    {
        const SecretBuffer seed = SecretBuffer::random(crypto::kLetterSeedBytes);
        const SecretBuffer other = SecretBuffer::random(crypto::kLetterSeedBytes);
        const auto text = [](const SecretBuffer &from, const QString &word) {
            return crypto::letterKey(from, word).recipient().text();
        };
        QCOMPARE(text(seed, u"child"_s), text(seed.clone(), u"child"_s));
        QVERIFY(text(seed, u"child"_s) != text(seed, u"intake"_s));
        QVERIFY(text(seed, u"child"_s) != text(other, u"child"_s));
        const std::vector<ReaderIdentity> given{{u"child"_s, 1, {}}, {u"child"_s, 2, {}}, {u"intake"_s, 1, {}}};
        const auto keys = crypto::letterRecipients(seed, given);
        QCOMPARE(keys.size(), std::size_t(2));
        QCOMPARE(keys.at(u"child"_s), QString::fromLatin1(text(seed, u"child"_s)));
    }
};

QTEST_APPLESS_MAIN(LettersTest)
#include "tst_letters.moc"
