// SPDX-License-Identifier: GPL-3.0-or-later
// The pack of cards and contacts: what is taken, what is not, and what an editor is told.
// PRYSTAN_CASES sets how many damaged packs are tried (2,000), PRYSTAN_SEED repeats a run.
#include "content.h"
#include "contentcheck.h"
#include "settings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace prystan;
using namespace prystan::tests;
using namespace Qt::StringLiterals;

namespace {

// What somebody spoils in an otherwise sound pack.
struct Spoilt {
    const char *name;
    ContentFlaw flaw;
    QString where;
    std::function<void(QJsonArray &cards, QJsonArray &contacts)> spoil;
};

using Change = std::function<void(QJsonObject &entry)>;

void change(QJsonArray &list, qsizetype at, const Change &how)
{
    QJsonObject entry = list[at].toObject();
    how(entry);
    list[at] = entry;
}

Spoilt card(const char *name, ContentFlaw flaw, const QString &where, const Change &how)
{
    return {name, flaw, u"cards documents"_s + where,
            [how](QJsonArray &cards, QJsonArray &) { change(cards, 0, how); }};
}

Spoilt contact(const char *name, ContentFlaw flaw, const QString &where, const Change &how)
{
    return {name, flaw, u"contacts comensha"_s + where,
            [how](QJsonArray &, QJsonArray &contacts) { change(contacts, 1, how); }};
}

void setTitle(QJsonObject &card, const QString &language, const QJsonValue &text)
{
    QJsonObject titles = card[u"title"].toObject();
    titles[language] = text;
    card[u"title"] = titles;
}

void setLines(QJsonObject &card, const QJsonArray &lines)
{
    QJsonObject all = card[u"lines"].toObject();
    all[u"nl"] = lines;
    card[u"lines"] = all;
}

QJsonArray repeated(const QJsonValue &value, int times)
{
    QJsonArray all;
    for (int i = 0; i < times; ++i)
        all << value;
    return all;
}

std::vector<Spoilt> spoiltCards()
{
    using F = ContentFlaw;
    return {
        card("no icon", F::Icon, u" icon"_s, [](auto &c) { c.remove(u"icon"_s); }),
        card("unknown icon", F::Icon, u" icon"_s, [](auto &c) { c[u"icon"] = u"skull"_s; }),
        card("unknown field", F::UnknownField, {}, [](auto &c) { c[u"link"] = u"https://x"_s; }),
        card("no English title", F::English, u" title en"_s,
             [](auto &c) {
                 c[u"title"] = QJsonObject{{u"nl"_s, u"Uw papieren"_s}};
             }),
        card("title without languages", F::English, u" title en"_s, [](auto &c) { c[u"title"] = u"Papers"_s; }),
        card("no lines", F::English, u" lines en"_s, [](auto &c) { c.remove(u"lines"_s); }),
        card("a language that nobody speaks", F::Language, u" title"_s, [](auto &c) { setTitle(c, u"xx"_s, u"x"_s); }),
        card("empty title", F::Length, u" title nl"_s, [](auto &c) { setTitle(c, u"nl"_s, u"  "_s); }),
        card("long title", F::Length, u" title nl"_s, [](auto &c) { setTitle(c, u"nl"_s, QString(81, u'x')); }),
        card("title that is a number", F::Shape, u" title nl"_s, [](auto &c) { setTitle(c, u"nl"_s, 112); }),
        card("two lines in one", F::Characters, u" title nl"_s, [](auto &c) { setTitle(c, u"nl"_s, u"a\nb"_s); }),
        card("turned writing", F::Characters, u" title nl"_s, [](auto &c) { setTitle(c, u"nl"_s, u"a\u202Eb"_s); }),
        card("zero width", F::Characters, u" title nl"_s, [](auto &c) { setTitle(c, u"nl"_s, u"a\u200Bb"_s); }),
        card("half a character", F::Characters, u" title nl"_s,
             [](auto &c) { setTitle(c, u"nl"_s, u"a"_s + QChar(0xD800) + u'b'); }),
        card("no line", F::Number, u" lines nl"_s, [](auto &c) { setLines(c, {}); }),
        card("many lines", F::Number, u" lines nl"_s, [](auto &c) { setLines(c, repeated(u"x"_s, 13)); }),
        card("long line", F::Length, u" lines nl 1"_s, [](auto &c) { setLines(c, {QString(301, u'x')}); }),
        card("line that is a list", F::Shape, u" lines nl 1"_s,
             [](auto &c) { setLines(c, repeated(QJsonArray{u"x"_s}, 1)); }),
        card("nobody's contact", F::Contact, u" contacts"_s, [](auto &c) { c[u"contacts"] = QJsonArray{u"no"_s}; }),
        card("contacts that are no list", F::Number, u" contacts"_s, [](auto &c) { c[u"contacts"] = u"police"_s; }),
        card("many contacts", F::Number, u" contacts"_s, [](auto &c) { c[u"contacts"] = repeated(u"police"_s, 9); }),
        card("unknown audience", F::Audience, u" audience"_s, [](auto &c) { c[u"audience"] = QJsonArray{u"X"_s}; }),
        card("long source", F::Length, u" source"_s, [](auto &c) { c[u"source"] = QString(301, u'x'); }),
        {"no card", F::Number, u"cards"_s, [](auto &cards, auto &) { cards = {}; }},
        {"many cards", F::Number, u"cards"_s, [](auto &cards, auto &) { cards = repeated(cards[0], 25); }},
        {"a card twice", F::Key, u"7"_s, [](auto &cards, auto &) { cards << cards[0]; }},
        {"a card without a key", F::Key, u"1"_s,
         [](auto &cards, auto &) { change(cards, 0, [](auto &c) { c.remove(u"key"_s); }); }},
        {"a key with a space", F::Key, u"1"_s,
         [](auto &cards, auto &) { change(cards, 0, [](auto &c) { c[u"key"] = u"a b"_s; }); }},
        {"a card that is a word", F::Key, u"1"_s, [](auto &cards, auto &) { cards[0] = u"documents"_s; }},
    };
}

std::vector<Spoilt> spoiltContacts()
{
    using F = ContentFlaw;
    std::vector<Spoilt> all{
        contact("unknown field", F::UnknownField, {}, [](auto &c) { c[u"email"] = u"a@b.invalid"_s; }),
        contact("no name", F::Shape, u" name"_s, [](auto &c) { c.remove(u"name"_s); }),
        contact("long name", F::Length, u" name"_s, [](auto &c) { c[u"name"] = QString(121, u'x'); }),
        contact("purpose without English", F::English, u" purpose en"_s,
                [](auto &c) {
                    c[u"purpose"] = QJsonObject{{u"uk"_s, u"порада"_s}};
                }),
        contact("hours of no language", F::English, u" hours en"_s, [](auto &c) { c[u"hours"] = QJsonObject(); }),
        contact("hours that are a number", F::Shape, u" hours"_s, [](auto &c) { c[u"hours"] = 24; }),
        contact("note with a tab", F::Characters, u" note"_s, [](auto &c) { c[u"note"] = u"a\tb"_s; }),
        contact("a word for abroad", F::Call, u" abroad"_s, [](auto &c) { c[u"abroad"] = u"call"_s; }),
        contact("a website for abroad", F::Call, u" abroad"_s, [](auto &c) { c[u"abroad"] = u"a.nl"_s; }),
        contact("no such day", F::Date, u" verifiedOn"_s, [](auto &c) { c[u"verifiedOn"] = u"2026-02-30"_s; }),
        contact("day as people write it", F::Date, u" verifiedOn"_s, [](auto &c) { c[u"verifiedOn"] = u"1-2-2026"_s; }),
        contact("no status", F::State, u" status"_s, [](auto &c) { c.remove(u"status"_s); }),
        contact("unknown status", F::State, u" status"_s, [](auto &c) { c[u"status"] = u"good"_s; }),
        {"no contact", F::Number, u"contacts"_s, [](auto &, auto &contacts) { contacts = {}; }},
        {"many contacts", F::Number, u"contacts"_s,
         [](auto &, auto &contacts) { contacts = repeated(contacts[0], 41); }},
        {"a contact twice", F::Key, u"12"_s, [](auto &, auto &contacts) { contacts << contacts[0]; }},
        {"the one that pages name is missing", F::Needed, u"contacts comensha"_s,
         [](auto &, auto &contacts) { contacts.removeAt(1); }},
    };
    for (const char16_t *number : {u"", u"0800-HELP", u"+31\u202E20", u"1", u"0900 8844;1", u"tel:112", u"http://a.nl",
                                   u"a.nl/x", u"\u0660\u0661\u0662", u"12\n34", u"++31 20 123"})
        all.push_back(contact("number", F::Call, u" number"_s,
                              [text = QString::fromUtf16(number)](auto &c) { c[u"number"] = text; }));
    all.push_back(contact("long number", F::Call, u" number"_s, [](auto &c) { c[u"number"] = QString(61, u'1'); }));
    return all;
}

bool notes(const std::vector<ContentIssue> &issues, const ContentIssue &wanted)
{
    return std::ranges::find(issues, wanted) != issues.end();
}

} // namespace

class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesWithTheProgramIsSound()
    {
        const ContentPack pack = contentPack(u"o"_s, 7);
        const auto issues = issuesIn(pack.cards, pack.contacts);
        QVERIFY2(issues.empty(), issues.empty() ? "" : qPrintable(issues.front().where));
        QCOMPARE(gapsIn(pack.cards, pack.contacts), QStringList());
        QCOMPARE(pack.cards.size(), 6);
        QCOMPARE(pack.contacts.size(), 11);
        const QByteArray json = encodeContentPack(pack);
        QVERIFY(json.size() < kLargestPack / 4);
        QCOMPARE(*decodeContentPack(json), pack);
        const QDate day = QDate::fromString(QJsonDocument::fromJson(contentFile(u"about.json"_s))[u"issued"].toString(),
                                            Qt::ISODate);
        QVERIFY(day.isValid() && day < QDate(2100, 1, 1));
        qInfo("%lld cards, %lld contacts, %lld bytes", qlonglong(pack.cards.size()), qlonglong(pack.contacts.size()),
              qlonglong(json.size()));
    }

    // Each thing by itself, told at its place.
    void aSpoiltPackIsRefused()
    {
        auto all = spoiltCards();
        for (const Spoilt &one : spoiltContacts())
            all.push_back(one);
        for (const Spoilt &one : all) {
            ContentPack pack = contentPack(u"o"_s, 7);
            one.spoil(pack.cards, pack.contacts);
            const auto issues = issuesIn(pack.cards, pack.contacts);
            QVERIFY2(notes(issues, {one.where, one.flaw}),
                     qPrintable(QString::fromLatin1(one.name) + u": "_s
                                + (issues.empty() ? u"nothing"_s : issues.front().where)));
            QCOMPARE(decodeContentPack(encodeContentPack(pack)).error().code, ErrorCode::Corrupt);
        }
        qInfo("%zu spoilt packs refused", all.size());
    }

    void whatAnEditorMayChange()
    {
        for (const QString &number : {u"112"_s, u"+31 20 123 45 67"_s, u"0800-2000"_s, u"527 / 0 800 505 501"_s,
                                      u"(020) 123"_s, u"www.example.nl"_s, u"help.example.org"_s}) {
            const ContentPack pack = withNumber(contentPack(u"o"_s, 7), number);
            QCOMPARE(numberIn(*decodeContentPack(encodeContentPack(pack))), number);
        }
        // A language may be missing; English may not.
        ContentPack pack = contentPack(u"o"_s, 7);
        change(pack.cards, 0, [](QJsonObject &card) {
            QJsonObject titles = card[u"title"].toObject();
            titles.remove(u"uk"_s);
            card[u"title"] = titles;
            setLines(card, {u"een"_s});
        });
        QVERIFY(decodeContentPack(encodeContentPack(pack)));
        QCOMPARE(gapsIn(pack.cards, pack.contacts),
                 (QStringList{u"cards documents title uk"_s, u"cards documents lines nl"_s}));
    }

    void theFrame_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("code");
        const int corrupt = int(ErrorCode::Corrupt);
        QTest::newRow("no organisation") << u"org"_s << QJsonValue(u""_s) << corrupt;
        QTest::newRow("sequence 0") << u"sequence"_s << QJsonValue(0) << corrupt;
        QTest::newRow("sequence below") << u"sequence"_s << QJsonValue(-1) << corrupt;
        QTest::newRow("sequence and a half") << u"sequence"_s << QJsonValue(1.5) << corrupt;
        QTest::newRow("sequence beyond") << u"sequence"_s << QJsonValue(qint64(1) << 60) << corrupt;
        QTest::newRow("no time") << u"issued"_s << QJsonValue(u"soon"_s) << corrupt;
        QTest::newRow("half a second") << u"issued"_s << QJsonValue(u"2026-01-01T00:00:00.5Z"_s) << corrupt;
        QTest::newRow("before all times") << u"issued"_s << QJsonValue(u"0001-01-01T00:00:00+14:00"_s) << corrupt;
        QTest::newRow("cards that are none") << u"cards"_s << QJsonValue(QJsonObject()) << corrupt;
        QTest::newRow("no contacts") << u"contacts"_s << QJsonValue(QJsonValue::Undefined) << corrupt;
        QTest::newRow("something more") << u"extra"_s << QJsonValue(true) << corrupt;
        QTest::newRow("version 0") << u"v"_s << QJsonValue(0) << corrupt;
        QTest::newRow("version 2") << u"v"_s << QJsonValue(2) << int(ErrorCode::TooNew);
    }
    void theFrame()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(int, code);
        QJsonObject json = QJsonDocument::fromJson(encodeContentPack(contentPack(u"o"_s, 7))).object();
        json[field] = value;
        const auto read = decodeContentPack(QJsonDocument(json).toJson(QJsonDocument::Compact));
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), code);
    }

    void aLongOneIsNotEvenRead()
    {
        QByteArray json = encodeContentPack(contentPack(u"o"_s, 7));
        QVERIFY(decodeContentPack(json + QByteArray(kLargestPack - json.size(), ' ')));
        QCOMPARE(decodeContentPack(json + QByteArray(kLargestPack - json.size() + 1, ' ')).error().code,
                 ErrorCode::Corrupt);
    }

    // Whatever is read, can be shown.
    void damagedBytes()
    {
        const QByteArray sound = encodeContentPack(contentPack(u"o"_s, 7));
        QRandomGenerator random(seedOfRun());
        const int cases = number("PRYSTAN_CASES", 2000);
        int refused = 0;
        for (int i = 0; i < cases; ++i) {
            QByteArray bytes = sound;
            for (int flips = random.bounded(1, 4); flips > 0; --flips)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            if (random.bounded(8) == 0)
                bytes.truncate(random.bounded(bytes.size()));
            const auto read = decodeContentPack(bytes);
            refused += read ? 0 : 1;
            if (read)
                QCOMPARE(*decodeContentPack(encodeContentPack(*read)), *read);
        }
        QVERIFY(refused > cases / 10);
        qInfo("%d of %d damaged packs refused; the others are sound", refused, cases);
    }

    void onlyAHigherOneOfTheSameOrganisation()
    {
        const ContentPack here = contentPack(u"o"_s, 7);
        QVERIFY(supersedes(contentPack(u"o"_s, 8), here));
        QVERIFY(!supersedes(here, here));
        QVERIFY(!supersedes(contentPack(u"o"_s, 6), here));
        QVERIFY(!supersedes(contentPack(u"p"_s, 8), here));
    }

    void whoWasCalledLately()
    {
        const QDate today(2026, 11, 27);
        const auto checked = [&](const QJsonValue &day) { return QJsonObject{{u"verifiedOn"_s, day}}; };
        QVERIFY(!isUnchecked(checked(u"2026-05-27"_s), today));
        QVERIFY(isUnchecked(checked(u"2026-05-26"_s), today));
        QVERIFY(isUnchecked(checked(QJsonValue()), today));
    }

    void everyPictureIsThere()
    {
        QFile file(QStringLiteral(PRYSTAN_TEST_DATA "/../../qml/theme/Icons.qml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString pictures = QString::fromUtf8(file.readAll());
        for (const QString &icon : contentIcons())
            QVERIFY2(pictures.contains(u"property string "_s + icon + u':'), qPrintable(icon));
    }
};

QTEST_APPLESS_MAIN(ContentTest)
#include "tst_content.moc"
