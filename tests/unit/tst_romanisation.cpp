// SPDX-License-Identifier: GPL-3.0-or-later
#include "romanisation.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

using namespace prystan;
using namespace Qt::StringLiterals;
using text::Scheme;

namespace {

const QString kUkrainian = u"абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"_s;
const QString kRussian = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"_s;

QString alphabetOf(Scheme scheme)
{
    return scheme == Scheme::IcaoRu || scheme == Scheme::NlRu ? kRussian : kUkrainian;
}

constexpr Scheme kAll[] = {Scheme::Kmu2010, Scheme::IcaoUk, Scheme::IcaoRu, Scheme::NlUk, Scheme::NlRu};

// Words of that alphabet, the same at every run; now and then an apostrophe in the middle.
class Words
{
public:
    explicit Words(QString alphabet)
        : m_alphabet(std::move(alphabet))
    { }
    QString next()
    {
        QString word;
        const int length = m_random.bounded(2, 12);
        for (int i = 0; i < length; ++i) {
            word += m_alphabet[m_random.bounded(int(m_alphabet.size()))];
            if (i + 1 < length && m_random.bounded(8) == 0)
                word += u'’';
        }
        return word;
    }

private:
    QString m_alphabet;
    QRandomGenerator m_random{20100127};
};

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString capitalised(const QString &word)
{
    return word.first(1).toUpper() + word.sliced(1);
}

} // namespace

class TestRomanisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words();
    void official_data();
    void official();
    void published_data();
    void published();
    void dutch_data();
    void dutch();
    void signs_data();
    void signs();
    void everyApostrophe();
    void everyLetterHasARow();
    void lettersWithoutARow();
    void wordsByThemselves();
    void capitals();
    void compositionDoesNotMatter();
    void twiceIsOnce();
    void longTexts();
    void severalThreads();
};

void TestRomanisation::words()
{
    QCOMPARE(text::schemeWords(), (QStringList{u"kmu2010"_s, u"icao-uk"_s, u"icao-ru"_s, u"nl-uk"_s, u"nl-ru"_s}));
    for (const Scheme scheme : kAll)
        QCOMPARE(text::schemeFromWord(text::toWord(scheme)), scheme);
    for (const QString &none : {u""_s, u"KMU2010"_s, u"bgn"_s, u"icao"_s})
        QVERIFY(!text::schemeFromWord(none));
}

// Examples of resolution 55, of Doc 9303 and of who applies them.
void TestRomanisation::official_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto add = [](const QString &scheme, const QString &pairs) {
        for (const QString &pair : pairs.split(u'·')) {
            const QStringList both = pair.trimmed().split(u" = "_s);
            QTest::addRow("%s %s", qPrintable(scheme), qPrintable(both[0])) << scheme << both[0] << both[1];
        }
    };
    add(u"kmu2010"_s,
        u"Алушта = Alushta · Андрій = Andrii · Борщагівка = Borshchahivka · Згурський = Zghurskyi · Ґалаґан = Galagan "
        u"· "
        "Єнакієве = Yenakiieve · Гаєвич = Haievych · Їжакевич = Yizhakevych · Кадиївка = Kadyivka · "
        "Йосипівка = Yosypivka · Стрий = Stryi · Олексій = Oleksii · Наталія = Nataliia · Юрій = Yurii · "
        "Розгон = Rozghon · Гоща = Hoshcha · Яготин = Yahotyn · Костянтин = Kostiantyn · Феодосія = Feodosiia · "
        "Тернопіль = Ternopil · Короп'є = Koropie · Мар'їне = Marine · Знам'янка = Znamianka · "
        "Юрій-Яким = Yurii-Yakym · ЩЕРБАК = SHCHERBAK · Щербак = Shcherbak · Знам’янка = Znamianka"_s);
    add(u"icao-uk"_s,
        u"ЗГУРСЬКИЙ = ZHURSKYI · Згурський = Zhurskyi · Розгон = Rozhon · Єнакієве = Yenakiieve · Їжакевич = "
        u"Yizhakevych · "
        "Йосипівка = Yosypivka · Юрій-Яким = Yurii-Yakym · Короп'є = Koropie · Ґалаґан = Galagan · ЮЩЕНКО = YUSHCHENKO"_s);
    add(u"icao-ru"_s,
        u"Андрей Видный = Andrei Vidnyi · Артём Краевой = Artem Kraevoi · Игорь Ильин = Igor Ilin · "
        "Ян Разъездной = Ian Razieezdnoi · Юлия Щеглова = Iuliia Shcheglova · ЮЛИЯ ЩЕГЛОВА = IULIIA SHCHEGLOVA · "
        "Йорданов = Iordanov · Эдуард = Eduard"_s);
}

void TestRomanisation::official()
{
    QFETCH(QString, scheme);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(text::romanised(typed, *text::schemeFromWord(scheme)), expected);
}

// Every row passes; one that does not shows by its line.
void TestRomanisation::published_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(PRYSTAN_TEST_DATA "/romanisation/vectors.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (int line = 1; !file.atEnd(); ++line) {
        const QString row = QString::fromUtf8(file.readLine()).chopped(1);
        if (row.startsWith(u'#'))
            continue;
        const QStringList columns = row.split(u'\t');
        QCOMPARE(columns.size(), 5);
        QVERIFY(columns[1] == u"kmu2010"_s || columns[1] == u"icao9303"_s);
        QTest::addRow("line %d", line) << (columns[1] == u"kmu2010"_s ? Scheme::Kmu2010 : Scheme::IcaoRu) << columns[2]
                                       << columns[3];
        ++rows;
    }
    QCOMPARE(rows, 298);
}

void TestRomanisation::published()
{
    QFETCH(Scheme, scheme);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(text::romanised(typed, scheme), expected);
}

void TestRomanisation::dutch_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto add = [](Scheme scheme, const QString &pairs) {
        for (const QString &pair : pairs.split(u'·')) {
            const QStringList both = pair.trimmed().split(u" = "_s);
            QTest::addRow("%s %s", qPrintable(text::toWord(scheme)), qPrintable(both[0]))
                << scheme << both[0] << both[1];
        }
    };
    add(Scheme::NlUk,
        u"Шевченко = Sjevtsjenko · Уляна = Oeljana · Юрій = Joerij · Хома = Choma · Щур = Sjtsjoer · Ганна = Hanna · "
        "Єва = Jeva · Їжак = Jizjak · Олексій = Oleksij · Матеюк = Matejoek · Ковальов = Kovaljov · П'єр = Pjer · "
        "Коньєва = Konjeva · Салієв = Salijev · УЛЯНА = OELJANA · Сидорук = Sydoroek"_s);
    add(Scheme::NlRu,
        u"Шевченко = Sjevtsjenko · Юрий = Joeri · ЮРИЙ = JOERI · Справедливый = Spravedlivy · Алексей = Aleksej · "
        "Евгений = Jevgeni · Матвеевич = Matvejevitsj · Ермолаевич = Jermolajevitsj · Аксентьевна = Aksentjevna · "
        "Съедин = Sjedin · Хрущёв = Chroesjtsjov · ГОРБАЧЁВ = GORBATSJOV · Ёлкин = Jolkin · Соловьёв = Solovjov · "
        "Ильич = Iljitsj · Гайдар = Gajdar · Лесников = Lesnikov · Элла = Ella"_s);
}

void TestRomanisation::dutch()
{
    QFETCH(Scheme, scheme);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(text::romanised(typed, scheme), expected);
}

void TestRomanisation::signs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("no Cyrillic") << u"O’Connor, Zoë; 't Hooft ß Ⅳ"_s << u"O’Connor, Zoë; 't Hooft ß Ⅳ"_s;
    QTest::newRow("quoted") << u"'Юрій' \"Яна\" «Юрій» “Яна”"_s << u"'Yurii' \"Yana\" «Yurii» “Yana”"_s;
    QTest::newRow("a quotation mark of no word") << u"ТОВ\"Ромашка\""_s << u"TOV\"Romashka\""_s;
    QTest::newRow("quotation mark for an apostrophe") << u"Мар\"яна Мар”яна"_s << u"Mariana Mariana"_s;
    QTest::newRow("two apostrophes") << u"Мар''яна"_s << u"Mariana"_s;
    QTest::newRow("at the end") << u"Яна' '"_s << u"Yana' '"_s;
    QTest::newRow("before a consonant") << u"Д’Артаньян О'Коннор"_s << u"DArtanian OKonnor"_s;
    QTest::newRow("two scripts") << u"Oлена Iван Юlia Yulія"_s << u"Olena Ivan Yulia Yuliia"_s;
    QTest::newRow("initials") << u"Ю. Щ. Шевченко, Є.Я."_s << u"Yu. Shch. Shevchenko, Ye.Ya."_s;
    QTest::newRow("one letter") << u"Я Ю я"_s << u"YA YU ya"_s;
    QTest::newRow("some capitals") << u"ЩЕРБАк шЩ"_s << u"ShchERBAk shShch"_s;
    QTest::newRow("зг in every case") << u"зг Зг ЗГ зГа"_s << u"zgh Zgh ZGH zGha"_s;
    QTest::newRow("brackets and commas") << u"(Юрій),Яна/Єва"_s << u"(Yurii),Yana/Yeva"_s;
    QTest::newRow("dashes") << u"Нечуй‑Яна Нечуй—Яна"_s << u"Nechui‑Yana Nechui—Yana"_s;
    QTest::newRow("emoji") << u"😀Юрій👩‍👧Яна ❤️Їжак"_s
                           << u"😀Yurii👩‍👧Yana ❤️Yizhak"_s;
    QTest::newRow("stress") << u"Марі́я Є́ва"_s << u"Maríia Yéva"_s;
    QTest::newRow("soft hyphen") << u"Ма\u00adрія"_s << u"Ma\u00adriia"_s;
    QTest::newRow("white space") << u"Юрій\tЯна\u00a0Єва\r"_s << u"Yurii\tYana\u00a0Yeva\r"_s;
    const QString lone = u"Я"_s + QChar(0xD800) + u"я"_s;
    QTest::newRow("lone surrogate") << lone << u"YA"_s + QChar(0xD800) + u"ya"_s;
    QTest::newRow("without a row") << u"Ыма Эмма Ёжик"_s << u"Ыma Эmma Ёzhyk"_s;
}

void TestRomanisation::signs()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(text::romanised(typed, Scheme::Kmu2010), expected);
}

void TestRomanisation::everyApostrophe()
{
    const QString shapes = u"'’‘ʼ`´′ʹʻ‛＇\"“”″"_s;
    for (const QChar shape : shapes) {
        for (const Scheme scheme : kAll) {
            const QString with = u"Мар"_s + shape + u"яна"_s;
            const QString without = scheme == Scheme::NlUk || scheme == Scheme::NlRu ? u"Marjana"_s : u"Mariana"_s;
            QCOMPARE(text::romanised(with, scheme), without);
        }
        QCOMPARE(text::romanised(u"O"_s + shape + u"Neill"_s, Scheme::Kmu2010),
                 text::romanised(u"O"_s, Scheme::Kmu2010) + QString(shape).normalized(QString::NormalizationForm_C)
                     + u"Neill"_s);
    }
}

void TestRomanisation::everyLetterHasARow()
{
    for (const Scheme scheme : kAll) {
        for (const QChar letter : alphabetOf(scheme)) {
            for (const QString &word : {QString(letter), QString(letter).toUpper(), u"а"_s + letter + u"а"_s}) {
                const QString latin = text::romanised(word, scheme);
                QVERIFY2(isAscii(latin), qPrintable(word));
                QVERIFY(text::cyrillicIn(latin).isEmpty());
            }
        }
    }
    // ICAO's table is one for all: a Ukrainian passport may hold a Russian name.
    for (const Scheme scheme : {Scheme::IcaoUk, Scheme::IcaoRu, Scheme::NlUk, Scheme::NlRu})
        QVERIFY(isAscii(text::romanised(kUkrainian + u' ' + kRussian, scheme)));
}

void TestRomanisation::lettersWithoutARow()
{
    QCOMPARE(text::cyrillicIn(text::romanised(u"Ыма Этты, Ёжэъ"_s, Scheme::Kmu2010)), u"ЫЭыЁэъ"_s);
    QCOMPARE(text::cyrillicIn(text::romanised(u"Қуаныш Әсем"_s, Scheme::IcaoRu)), u"ҚӘ"_s);
    QCOMPARE(text::cyrillicIn(u"Anna 12 ’"_s), QString());
}

// Each part of a name is written as if it stood alone.
void TestRomanisation::wordsByThemselves()
{
    for (const Scheme scheme : kAll) {
        Words words(alphabetOf(scheme));
        for (int i = 0; i < 500; ++i) {
            const QString a = words.next(), b = capitalised(words.next());
            for (const QString &between : {u" "_s, u"-"_s, u", "_s, u"‑"_s, u" ’"_s})
                QCOMPARE(text::romanised(a + between + b, scheme),
                         text::romanised(a, scheme) + between + text::romanised(b, scheme));
        }
    }
}

void TestRomanisation::capitals()
{
    for (const Scheme scheme : kAll) {
        Words words(alphabetOf(scheme));
        for (int i = 0; i < 500; ++i) {
            const QString word = words.next();
            const QString latin = text::romanised(word, scheme);
            QVERIFY2(isAscii(latin), qPrintable(word));
            QCOMPARE(latin, latin.toLower());
            QCOMPARE(text::romanised(word.toUpper(), scheme), latin.toUpper());
            if (!latin.isEmpty() && word[0] != u'ь' && word[0] != u'ъ')
                QCOMPARE(text::romanised(capitalised(word), scheme), capitalised(latin));
        }
    }
}

void TestRomanisation::compositionDoesNotMatter()
{
    for (const Scheme scheme : kAll) {
        Words words(alphabetOf(scheme) + u"йїё"_s);
        for (int i = 0; i < 200; ++i) {
            const QString word = capitalised(words.next());
            QCOMPARE(text::romanised(word.normalized(QString::NormalizationForm_D), scheme),
                     text::romanised(word, scheme));
        }
    }
}

void TestRomanisation::twiceIsOnce()
{
    const QString text = u"Юрій О'Коннор 'Яна' (ЩЕРБАК) Є. Мар’яна 😀"_s;
    for (const Scheme scheme : kAll) {
        const QString latin = text::romanised(text, scheme);
        QCOMPARE(text::romanised(latin, scheme), latin);
    }
}

void TestRomanisation::longTexts()
{
    for (const Scheme scheme : kAll) {
        QCOMPARE(text::romanised(QString(10'000, u'щ'), scheme).size(),
                 10'000 * text::romanised(u"щ"_s, scheme).size());
        QCOMPARE(text::romanised(u"Ян "_s.repeated(10'000), scheme),
                 (text::romanised(u"Ян"_s, scheme) + u' ').repeated(10'000));
        const QString apostrophes(10'000, u'’');
        QCOMPARE(text::romanised(u"я"_s + apostrophes, scheme), text::romanised(u"я"_s, scheme) + apostrophes);
        QCOMPARE(text::romanised(u"а"_s + apostrophes + u"а"_s, scheme), u"aa"_s);
    }
}

void TestRomanisation::severalThreads()
{
    std::atomic<int> wrong = 0;
    std::array<std::thread, 8> threads;
    for (std::thread &thread : threads)
        thread = std::thread([&] {
            for (int turn = 0; turn < 500; ++turn) {
                if (text::romanised(u"Згурський Юрій"_s, Scheme::Kmu2010) != u"Zghurskyi Yurii"_s
                    || text::romanised(u"Юлия Щеглова"_s, Scheme::IcaoRu) != u"Iuliia Shcheglova"_s)
                    ++wrong;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(TestRomanisation)
#include "tst_romanisation.moc"
