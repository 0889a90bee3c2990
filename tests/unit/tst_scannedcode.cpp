// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment.h"
#include "humancode.h"
#include "scannedcode.h"
#include "unseen.h"

#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;
using text::CodeKind;
using text::ContactCard;
using text::NotOurs;

namespace {

const QString kReceipt = humanCode({1, 2, 3, 4, 5});

QString cardSlip()
{
    return QString::fromLatin1(slipText(Slip::Card, encodeCard({u"o"_s, u"Допомога"_s, QByteArray(32, 'r')})));
}

QString vCard(const QString &lines, const QString &version = u"3.0"_s)
{
    return u"BEGIN:VCARD\r\nVERSION:"_s + version + u"\r\n"_s + lines + u"\r\nEND:VCARD\r\n"_s;
}

} // namespace

class ScannedCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReceiptIsKnown()
    {
        for (std::uint8_t one = 0; one < kCodeAlphabetSize; ++one) {
            const QString code = humanCode({one, 7, std::uint8_t(18 - one), 3, one});
            const auto read = text::readScanned(code);
            QCOMPARE(read.kind, CodeKind::Receipt);
            QCOMPARE(read.text, code);
        }
    }

    void everyWrongLetterIsFound()
    {
        for (const qsizetype place : {0, 1, 2, 4, 5, 6}) {
            for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
                QString wrong = kReceipt;
                wrong[place] = letter;
                const auto read = text::readScanned(wrong);
                QCOMPARE(read.kind, wrong == kReceipt ? CodeKind::Receipt : CodeKind::Nothing);
                if (wrong != kReceipt)
                    QCOMPARE(read.why, NotOurs::WrongCheck);
                QVERIFY(wrong == kReceipt || read.text.isEmpty());
            }
        }
    }

    // What a person may type is more than what a code may say.
    void onlyAsPrinted()
    {
        QVERIFY(parseHumanCode(kReceipt.toLower()));
        for (const QString &other : {kReceipt.toLower(), QString(kReceipt).remove(u'-'), u"812-561"_s,
                                     QString(kReceipt).replace(u'-', u' '), kReceipt + u'B'}) {
            QCOMPARE(text::readScanned(other).kind, CodeKind::Nothing);
            QCOMPARE(text::readScanned(other).why, NotOurs::Other);
        }
    }

    void slipsOfEveryKind()
    {
        for (const Slip kind : {Slip::Card, Slip::Request, Slip::Grant}) {
            const QString slip = QString::fromLatin1(slipText(kind, QByteArray(600, char(200))));
            const auto read = text::readScanned(slip + u"\r\n"_s);
            QCOMPARE(read.kind, CodeKind::Slip);
            QCOMPARE(read.slip, kind);
            QCOMPARE(read.text, slip);
        }
        QCOMPARE(text::readScanned(cardSlip()).slip, Slip::Card);
    }

    void damagedSlips()
    {
        for (const QString &damaged : {u"prystan-"_s, u"prystan-org:"_s, u"prystan-gift:abcd"_s, u"prystan-org:a b"_s,
                                       u"prystan-org:åäö"_s, u"prystan-org"_s + cardSlip().mid(12)}) {
            QCOMPARE(text::readScanned(damaged).kind, CodeKind::Nothing);
            QCOMPARE(text::readScanned(damaged).why, NotOurs::DamagedSlip);
        }
    }

    void othersAreNothing_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<NotOurs>("why");
        QTest::newRow("link") << u"https://example.org/pay?to=me"_s << NotOurs::Other;
        QTest::newRow("call") << u"tel:+380501234567"_s << NotOurs::Other;
        QTest::newRow("network") << u"WIFI:T:WPA;S:station;P:secret;;"_s << NotOurs::Other;
        QTest::newRow("recovery kit") << u"AGE-SECRET-KEY-1QQQ"_s << NotOurs::Other;
        QTest::newRow("product") << u"4006381333931"_s << NotOurs::Other;
        QTest::newRow("capitals") << u"PRYSTAN-ORG:abcd"_s << NotOurs::Other;
        QTest::newRow("empty") << QString() << NotOurs::Empty;
        QTest::newRow("blank") << u" \r\n\t"_s << NotOurs::Empty;
        QTest::newRow("long") << QString(10'000, u'K') << NotOurs::TooLong;
        QTest::newRow("long slip") << u"prystan-org:"_s + QString(10'000, u'K') << NotOurs::TooLong;
        QTest::newRow("NUL") << kReceipt + QChar(0) + u"x"_s << NotOurs::Unseen;
        QTest::newRow("NUL alone") << QString(QChar(0)) << NotOurs::Unseen;
        QTest::newRow("bidi") << QChar(0x202E) + kReceipt << NotOurs::Unseen;
        QTest::newRow("zero width") << QString(kReceipt).insert(2, QChar(0x200B)) << NotOurs::Unseen;
        QTest::newRow("control") << QString(kReceipt).insert(2, QChar(7)) << NotOurs::Unseen;
        QTest::newRow("escape in a slip") << cardSlip().insert(20, QChar(27)) << NotOurs::Unseen;
        QTest::newRow("half a pair") << u"ab"_s + QChar(0xD800) + u"c"_s << NotOurs::Unseen;
        QTest::newRow("damaged text") << u"ab"_s + QChar(0xFFFD) << NotOurs::Unseen;
        QTest::newRow("two receipts") << kReceipt + u"\n"_s + kReceipt << NotOurs::Unseen;
        QTest::newRow("Cyrillic receipt") << QString(kReceipt).replace(u'C', u'С') << NotOurs::Other;
        QTest::newRow("open card") << u"BEGIN:VCARD\nVERSION:3.0\nTEL:030 1234567"_s << NotOurs::DamagedContact;
        QTest::newRow("card of nothing") << vCard(u"NOTE:x"_s) << NotOurs::DamagedContact;
        QTest::newRow("other version") << vCard(u"TEL:030 1234567"_s, u"9.0"_s) << NotOurs::DamagedContact;
        QTest::newRow("card within a card") << vCard(u"BEGIN:VCARD\r\nTEL:0301234567"_s) << NotOurs::DamagedContact;
        QTest::newRow("NUL in a card") << vCard(u"TEL:030"_s + QChar(0) + u"1234567"_s) << NotOurs::Unseen;
        QTest::newRow("long card") << vCard(u"NOTE:"_s + QString(6000, u'x') + u"\r\nTEL:0301234567"_s)
                                   << NotOurs::DamagedContact;
    }
    void othersAreNothing()
    {
        QFETCH(QString, said);
        QFETCH(NotOurs, why);
        const auto read = text::readScanned(said);
        QCOMPARE(read.kind, CodeKind::Nothing);
        QCOMPARE(read.why, why);
        QVERIFY(read.text.isEmpty());
        QCOMPARE(read.contact, ContactCard());
    }

    void contacts_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<ContactCard>("card");
        const auto row = [](const char *name, const QString &said, const ContactCard &card) {
            QTest::newRow(name) << said << card;
        };
        row("vCard 3",
            vCard(u"N:Прикладенко;Олена;Іванівна;;\r\nFN:Олена Прикладенко\r\nTEL;TYPE=CELL:+38 050 123-45-67"_s),
            {u"Прикладенко"_s, u"Олена"_s, {u"+38 050 123-45-67"_s}});
        row("vCard 4", vCard(u"FN:Olena\r\nTEL;VALUE=uri;PREF=1:tel:+380-50-1234567;ext=5"_s, u"4.0"_s),
            {{}, u"Olena"_s, {u"+380-50-1234567"_s}});
        row("old phone",
            vCard(
                u"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9F=D1=80;=D0=9E=D0=BB=\r\n=D0=B5;;;\r\nTEL;CELL;PREF:0501234567"_s,
                u"2.1"_s),
            {u"Пр"_s, u"Оле"_s, {u"0501234567"_s}});
        row("quoted, not UTF-8", vCard(u"N;ENCODING=QUOTED-PRINTABLE:=CF=F0;;;;\r\nTEL:0501234567"_s, u"2.1"_s),
            {{}, {}, {u"0501234567"_s}});
        row("folded", vCard(u"N:Прикла\r\n денко;Оле\r\n\tна;;;\r\nTEL:+38050\r\n 1234567"_s),
            {u"Прикладенко"_s, u"Олена"_s, {u"+380501234567"_s}});
        row("groups and case", vCard(u"item1.tel;type=pref:(030) 123 45 67\r\nn:Ko\\;val\\,x;A\\nB"_s),
            {u"Ko;val,x"_s, u"A B"_s, {u"(030) 123 45 67"_s}});
        row("several numbers", vCard(u"TEL:111\r\nTEL:222\r\nTEL;TYPE=pref:333\r\nTEL:111\r\nTEL:444\r\nTEL:555"_s),
            {{}, {}, {u"333"_s, u"111"_s, u"222"_s, u"444"_s}});
        row("marks of direction", vCard(u"TEL:\u202a+380 50\u00a0123 45 67\u202c"_s),
            {{}, {}, {u"+380 50 123 45 67"_s}});
        row("letters in the number", vCard(u"FN:A\r\nTEL:0800-HELP\r\nTEL:javascript:alert(1)"_s), {{}, u"A"_s, {}});
        row("turned name", vCard(u"N:\u202eabc;Olena;;;\r\nTEL:12345"_s), {{}, u"Olena"_s, {u"12345"_s}});
        row("long name", vCard(u"N:"_s + QString(101, u'x') + u";Olena\r\nTEL:12345"_s),
            {{}, u"Olena"_s, {u"12345"_s}});
        row("long number", vCard(u"FN:A\r\nTEL:"_s + QString(41, u'1')), {{}, u"A"_s, {}});
        row("MECARD", u"MECARD:N:Прикладенко,Олена;TEL:+380501234567;EMAIL:a@b;;"_s,
            {u"Прикладенко"_s, u"Олена"_s, {u"+380501234567"_s}});
        row("MECARD, kept signs", u"mecard:TEL:050 1\\;23;N:a\\;b,c;;"_s, {u"a;b"_s, u"c"_s, {}});
        row("first of two", vCard(u"TEL:12345"_s) + vCard(u"TEL:67890"_s), {{}, {}, {u"12345"_s}});
    }
    void contacts()
    {
        QFETCH(QString, said);
        QFETCH(ContactCard, card);
        const auto read = text::readScanned(said);
        QCOMPARE(read.kind, CodeKind::Contact);
        QCOMPARE(read.contact.family, card.family);
        QCOMPARE(read.contact.given, card.given);
        QCOMPARE(read.contact.numbers, card.numbers);
        QVERIFY(read.text.isEmpty());
    }

    void whatIsWrittenIsRead()
    {
        for (const QString &name : {u"CoMensha"_s, u"QUOTED-PRINTABLE="_s, u"Мої довідки, 2; \\"_s, u"Bib"_s}) {
            const QString card = text::writeContactCard(name, u"+31 33 448 11 86"_s);
            const auto read = text::readContactCard(card);
            QVERIFY(read);
            QCOMPARE(read->family, name);
            QCOMPARE(read->numbers, QStringList{u"+31 33 448 11 86"_s});
        }
        for (const QString &name : {QString(), u"a\u202eb"_s, QString(101, u'x')})
            QVERIFY(text::writeContactCard(name, u"12345"_s).isEmpty());
        for (const QString &number : {QString(), u"12"_s, u"example.org"_s, u"1234\r\nTEL:1"_s})
            QVERIFY(text::writeContactCard(u"A"_s, number).isEmpty());
    }

    void unseenSigns()
    {
        QVERIFY(!text::hasUnseen(u"Ґанна O’Neil — 𝒜 №1"_s));
        for (const char32_t sign :
             {U'\0', U'\t', U'\x7f', U'\u200b', U'\u2066', U'\ufeff', U'\ue000', U'\u2028', U'\U000e0041'})
            QVERIFY(text::hasUnseen(u"a"_s + QStringView(QChar::fromUcs4(sign)).toString() + u"b"_s));
    }
};

QTEST_APPLESS_MAIN(ScannedCodeTest)
#include "tst_scannedcode.moc"
