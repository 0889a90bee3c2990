// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.h"
#include "receipt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

Receipt example()
{
    return {u"org1"_s,
            u"s1"_s,
            QDateTime({2026, 11, 26}, {9, 0}, Qt::UTC),
            {{u"k1"_s, 41, QByteArray(32, 'a')}, {u"k2"_s, 1, QByteArray(32, 'b')}}};
}

} // namespace

class ReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole()
    {
        const auto read = decodeReceipt(encodeReceipt(example()));
        QVERIFY(read);
        QCOMPARE(*read, example());
        QCOMPARE(read->head(u"k1"_s)->seq, 41);
        QCOMPARE(read->head(u"k3"_s), nullptr);
    }

    void whatIsNotExactlyOneIsRefused()
    {
        const QJsonObject good = QJsonDocument::fromJson(encodeReceipt(example())).object();
        const auto refused = [&](const QString &key, const QJsonValue &value) {
            QJsonObject bad = good;
            bad[key] = value;
            return !decodeReceipt(QJsonDocument(bad).toJson());
        };
        QVERIFY(!refused(u"v"_s, 1));
        QVERIFY(refused(u"v"_s, 2) && refused(u"more"_s, 1) && refused(u"org"_s, QString()));
        QVERIFY(refused(u"device"_s, 1) && refused(u"time"_s, u"then"_s) && refused(u"heads"_s, 1));
        const QJsonArray head = good[u"heads"][0].toArray();
        QVERIFY(refused(u"heads"_s, QJsonArray{head, head})); // of one device twice
        const QJsonArray bads{u"k1"_s,
                              QJsonArray{u"k1"_s, 1},
                              QJsonArray{QString(), 1, head[2]},
                              QJsonArray{u"k1"_s, 0, head[2]},
                              QJsonArray{u"k1"_s, 1.5, head[2]},
                              QJsonArray{u"k1"_s, 1, u"aa"_s},
                              QJsonArray{u"k1"_s, 1, head[2], 1}};
        for (const QJsonValue bad : bads)
            QVERIFY(refused(u"heads"_s, QJsonArray{bad}));
        QJsonArray many;
        for (std::size_t i = 0; i <= kMostDevices; ++i)
            many << QJsonArray{QString::number(i), 1, head[2]};
        QVERIFY(refused(u"heads"_s, many));
    }
};

QTEST_APPLESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
