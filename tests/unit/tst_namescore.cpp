// SPDX-License-Identifier: GPL-3.0-or-later
#include "namescore.h"
#include "romanisation.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <array>
#include <map>

using namespace prystan;
using namespace prystan::text;
using namespace Qt::StringLiterals;

// Sounds, parts and scores of names; the pairs of tests/data/names at the program's own threshold.
class TestNameScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundsAlike_data();
    void soundsAlike();
    void soundsOfAnything();
    void stems_data();
    void stems();
    void patronymics_data();
    void patronymics();
    void lines_data();
    void lines();
    void onePerson_data();
    void onePerson();
    void otherPeople_data();
    void otherPeople();
    void explains();
    void isSymmetric();
    void cutOffHasNoGender();
    void limitsChangeNothing();
    void pairs();
    void pairsInOneLine();
    void fiveFolds();
    void everySurnameInEveryWriting();
};

namespace {

double scoreOf(const QString &a, const QString &b)
{
    return compareLines(a, b).score;
}

struct Pair {
    bool onePerson;
    QString kind, a, b;
    PersonName nameA, nameB;
    [[nodiscard]] QString family() const { return nameA.family.toLower(); }
};

QStringList linesOf(const char *name)
{
    QFile file(QFINDTESTDATA(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data");
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

std::vector<Pair> allPairs()
{
    std::vector<Pair> pairs;
    for (const QString &line : linesOf("../data/names/pairs.tsv")) {
        const QStringList c = line.split(u'\t');
        if (c.size() > 10 && (c[1] == u"0" || c[1] == u"1"))
            pairs.push_back({c[1] == u"1", c[2], c[3], c[4], {c[5], c[6], c[7]}, {c[8], c[9], c[10]}});
    }
    return pairs;
}

struct Tally {
    int found = 0, wrong = 0, missed = 0;
    void count(bool onePerson, bool proposed)
    {
        found += onePerson && proposed ? 1 : 0;
        wrong += !onePerson && proposed ? 1 : 0;
        missed += onePerson && !proposed ? 1 : 0;
    }
    [[nodiscard]] double precision() const { return double(found) / std::max(1, found + wrong); }
    [[nodiscard]] double recall() const { return double(found) / std::max(1, found + missed); }
    [[nodiscard]] double f1() const { return 2.0 * found / std::max(1, 2 * found + wrong + missed); }
};

void print(const char *what, const Tally &tally)
{
    qInfo("%s: F1 %.3f, precision %.3f, recall %.3f (%d found, %d wrong, %d missed)", what, tally.f1(),
          tally.precision(), tally.recall(), tally.found, tally.wrong, tally.missed);
}

// What is measured, also by others.
void meetsTheGoal(const std::vector<Pair> &pairs, const std::vector<double> &scores)
{
    Tally all, nearly; // another gender, another patronymic
    int near = 0;
    std::map<QString, std::array<int, 2>> kinds;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const bool proposed = scores[i] >= kProposed;
        all.count(pairs[i].onePerson, proposed);
        auto &[wrong, of] = kinds[pairs[i].kind];
        wrong += proposed != pairs[i].onePerson ? 1 : 0;
        ++of;
        if (pairs[i].kind == u"neg_gender" || pairs[i].kind == u"neg_patronymic") {
            nearly.count(false, proposed);
            ++near;
        }
    }
    print("pairs", all);
    for (const auto &[kind, count] : kinds)
        qInfo("  %-15s %3d wrong of %3d", qPrintable(kind), count[0], count[1]);
    QVERIFY(pairs.size() > 700);
    QVERIFY(all.f1() >= 0.92 && all.precision() >= 0.95 && all.recall() >= 0.87);
    QVERIFY(near > 70 && nearly.wrong < 0.04 * near);
}

std::vector<double> scoresInFields(const std::vector<Pair> &pairs)
{
    std::vector<double> scores;
    for (const Pair &pair : pairs)
        scores.push_back(compare(ComparableName(pair.nameA), ComparableName(pair.nameB)).score);
    return scores;
}

} // namespace

void TestNameScore::soundsAlike_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char16_t *a, const char16_t *b) {
        QTest::addRow("%s", qPrintable(QString::fromUtf16(b))) << QString::fromUtf16(a) << QString::fromUtf16(b);
    };
    for (const char16_t *latin :
         {u"Shevchenko", u"Sjevtsjenko", u"Schewtschenko", u"Chevtchenko", u"Szewczenko", u"Ševčenko", u"SHEVCHENKO"})
        row(u"Шевченко", latin);
    for (const char16_t *latin :
         {u"Shcherbak", u"Sjtsjerbak", u"Schtscherbak", u"Chtcherbak", u"Szczerbak", u"Ščerbak", u"Scherbak"})
        row(u"Щербак", latin);
    row(u"Згурський", u"Zghurskyi");
    row(u"Згурський", u"Zhurskyi");
    row(u"Знам'янка", u"Знам’янка");
    row(u"Їжакевич", u"Yizhakevych");
    row(u"Кузьмич", u"Koezmitsj");
    row(u"Хоменко", u"Khomenko");
    row(u"Анна-Марія", u"Anna Mariia");
    row(u"Йосип", u"И\u0306осип");
}

void TestNameScore::soundsAlike()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY2(distance(Sounds(a), Sounds(b)) <= 0.31F, qPrintable(QString::number(distance(Sounds(a), Sounds(b)))));
}

void TestNameScore::soundsOfAnything()
{
    const Sounds none((QString())), name(u"Коваль"_s);
    QCOMPARE(none.nodes(), std::size_t(1));
    QCOMPARE(distance(none, none), 0.0F);
    QVERIFY(distance(none, name) > 2);
    for (const QString &odd :
         {QString(10'000, u'щ'), u"👩‍👧"_s, u"١٢٣"_s, QString(QChar(0xD800)), u"李小龍"_s, u"<<<"_s, u"'’ʼ-"_s})
        QVERIFY(distance(Sounds(odd), name) > 1);
    QVERIFY(Sounds(QString(10'000, u'щ')).nodes() < 1000);
}

void TestNameScore::stems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stem");
    QTest::addColumn<int>("gender");
    const auto row = [](const char16_t *name, const char16_t *stem, NameGender gender) {
        QTest::addRow("%s", qPrintable(QString::fromUtf16(name)))
            << QString::fromUtf16(name) << QString::fromUtf16(stem) << int(gender);
    };
    row(u"Ковальська", u"ковальськ", NameGender::Female);
    row(u"Ковальський", u"ковальськ", NameGender::Male);
    row(u"Ковальская", u"ковальск", NameGender::Female);
    row(u"Kovalska", u"kovalsk", NameGender::Female);
    row(u"Kovalskyi", u"kovalsk", NameGender::Male);
    row(u"Іванова", u"іванов", NameGender::Female);
    row(u"Іванов", u"іванов", NameGender::Male);
    row(u"Ivanova", u"ivanov", NameGender::Female);
    row(u"Шевченко", u"шевченко", NameGender::Unknown);
    row(u"Білий", u"біл", NameGender::Male);
    row(u"Ива", u"ива", NameGender::Unknown);
    row(u"", u"", NameGender::Unknown);
}

void TestNameScore::stems()
{
    QFETCH(QString, name);
    const NameStem stem = familyStem(name);
    QTEST(stem.letters, "stem");
    QTEST(int(stem.gender), "gender");
}

void TestNameScore::patronymics_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("gender");
    for (const char16_t *son :
         {u"Петрович", u"Юрійович", u"Ілліч", u"Кузьмич", u"Petrovych", u"Petrowytsch", u"Petrovitsj", u"Petrovič"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(son))) << QString::fromUtf16(son) << int(NameGender::Male);
    for (const char16_t *daughter :
         {u"Петрівна", u"Юріївна", u"Петровна", u"Кузьминична", u"Petrivna", u"Petrovna", u"Iuriivna"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(daughter)))
            << QString::fromUtf16(daughter) << int(NameGender::Female);
    for (const char16_t *none : {u"Arslanbek", u"Марія", u"", u"Ян", u"ич"})
        QTest::addRow("none: %s", qPrintable(QString::fromUtf16(none)))
            << QString::fromUtf16(none) << int(NameGender::Unknown);
}

void TestNameScore::patronymics()
{
    QFETCH(QString, written);
    QTEST(int(patronymicStem(written).gender), "gender");
}

void TestNameScore::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("patronymic");
    const auto row
        = [](const char16_t *line, const char16_t *family, const char16_t *given, const char16_t *patronymic) {
              QTest::addRow("%s", qPrintable(QString::fromUtf16(line)))
                  << QString::fromUtf16(line) << QString::fromUtf16(family) << QString::fromUtf16(given)
                  << QString::fromUtf16(patronymic);
          };
    row(u"Шевченко Тарас Григорович", u"Шевченко", u"Тарас", u"Григорович");
    row(u"Тарас Григорович Шевченко", u"Шевченко", u"Тарас", u"Григорович");
    row(u"Тарас Шевченко", u"Шевченко", u"Тарас", u"");
    row(u"SHEVCHENKO Taras", u"SHEVCHENKO", u"Taras", u"");
    row(u"Taras SHEVCHENKO", u"SHEVCHENKO", u"Taras", u"");
    row(u"RAKHIMOV, Gofur-Arslonbek Akhmedovich", u"RAKHIMOV", u"Gofur-Arslonbek", u"Akhmedovich");
    row(u"SHEVCHENKO<<OLEKSAN", u"SHEVCHENKO", u"OLEKSAN", u"");
    row(u"  Шевченко  ", u"Шевченко", u"", u"");
}

void TestNameScore::lines()
{
    QFETCH(QString, line);
    const std::vector<NameInLine> names = namesIn(line);
    QVERIFY(!names.empty());
    QTEST(names.front().name.family, "family");
    QTEST(names.front().name.given, "given");
    QTEST(names.front().name.patronymic, "patronymic");
    QVERIFY(namesIn(u" \n"_s).empty());
}

void TestNameScore::onePerson_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char16_t *a, const char16_t *b) {
        QTest::addRow("%s, %s", qPrintable(QString::fromUtf16(a)), qPrintable(QString::fromUtf16(b)))
            << QString::fromUtf16(a) << QString::fromUtf16(b);
    };
    for (const char16_t *other : {u"Oleksandr Shevchenko", u"Александр Шевченко", u"Aleksandr Sjevtsjenko",
                                  u"Шевченко Саша", u"SHEVCHENKO O.", u"О. Шевченко", u"Шевченко Олександр Петрович"})
        row(u"Олександр Шевченко", other);
    row(u"Микола Ковальський", u"Nikolaj Kovalskij");
    row(u"Ганна Ковальська", u"Anna Kovalskaja");
    row(u"Марія Нечуй-Левицька", u"Mariia Levytska");
    row(u"Anna Maria Petrova", u"Анна Петрова");
    row(u"Pieter van der Meulen", u"Pieter Meulen");
}

void TestNameScore::onePerson()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY2(scoreOf(a, b) >= kProposed, qPrintable(QString::number(scoreOf(a, b))));
}

void TestNameScore::otherPeople_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char16_t *a, const char16_t *b) {
        QTest::addRow("%s, %s", qPrintable(QString::fromUtf16(a)), qPrintable(QString::fromUtf16(b)))
            << QString::fromUtf16(a) << QString::fromUtf16(b);
    };
    for (const char16_t *other :
         {u"Олександра Шевченко", u"Олексій Шевченко", u"Олександр Шевчук", u"Олександр", u"Шевченко", u""})
        row(u"Олександр Шевченко", other);
    row(u"Іван Петрович Коваль", u"Іван Павлович Коваль");
    row(u"Valentyn Tovstiuk", u"Валентина Товстюк");
    row(u"", u"");
}

void TestNameScore::otherPeople()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY2(scoreOf(a, b) < kProposed, qPrintable(QString::number(scoreOf(a, b))));
}

void TestNameScore::explains()
{
    const auto how
        = [](const PersonName &a, const PersonName &b) { return compare(ComparableName(a), ComparableName(b)); };
    const NameComparison nicholas
        = how({u"Ковальський"_s, u"Микола"_s, {}}, {u"Kovalska"_s, u"Nikolaj"_s, u"Petrovych"_s});
    QCOMPARE(nicholas.given, NameLikeness::Counterpart);
    QCOMPARE(nicholas.family, NameLikeness::Ending);
    QCOMPARE(nicholas.patronymic, NameLikeness::Missing);
    QVERIFY(!nicholas.otherGender);
    QVERIFY(how({u"Коваль"_s, u"Валентин"_s, {}}, {u"Коваль"_s, u"Валентина"_s, {}}).otherGender);
    const NameComparison cut = compareLines(u"SHEVCHENKO<<OLEKSAN"_s, u"Шевченко Олександр"_s);
    QVERIFY(cut.score >= kProposed);
    QCOMPARE(cut.given, NameLikeness::Beginning);
    QVERIFY(scoreOf(u"SHEVCHENKO<<OLEKSAN<<<<<<"_s, u"Шевченко Олександр"_s) < cut.score);
    QCOMPARE(how({u"Коваль"_s, u"Іван"_s, {}}, {u"КОВАЛЬ"_s, u"Іван"_s, {}}).family, NameLikeness::Same);
    QCOMPARE(how({u"Коваль"_s, u"Іван"_s, {}}, {u"Koval"_s, u"Ivan"_s, {}}).family, NameLikeness::Otherwise);
    QCOMPARE(how({u"Коваль"_s, u"Іван"_s, {}}, {u"Мельник"_s, u"Іван"_s, {}}).family, NameLikeness::Different);
}

void TestNameScore::isSymmetric()
{
    for (const Pair &pair : allPairs()) {
        const ComparableName a(pair.nameA), b(pair.nameB);
        QVERIFY(qAbs(compare(a, b).score - compare(b, a).score) < 1e-6);
        QVERIFY(compare(a, a).score > 0.99);
    }
}

void TestNameScore::cutOffHasNoGender()
{
    for (const auto &[cut, whole] : {std::pair(u"SAVENKOVA<<DARI"_s, u"Савенкова Дарія Петрівна"_s),
                                     std::pair(u"KOVAL<<VALENTYN"_s, u"Коваль Валентина Петрівна"_s)}) {
        QVERIFY(scoreOf(cut, whole) >= kProposed);
        QVERIFY(scoreOf(cut + u'<', whole) < kProposed);
    }
}

// A cost is the same whether one asks for no more or not, and above the limit it is above it.
void TestNameScore::limitsChangeNothing()
{
    const auto agree = [](double limited, double cost, double limit) {
        return cost > limit ? limited > limit : qAbs(limited - cost) < 1e-6;
    };
    for (const Pair &pair : allPairs()) {
        const ComparableName a(pair.nameA), b(pair.nameB);
        const Sounds soundsA(pair.nameA.family), soundsB(pair.nameB.family);
        const float far = distance(soundsA, soundsB), begun = distanceToBeginning(soundsA, soundsB);
        const double family = compare(a.family, b.family).cost, given = compare(a.given, b.given, false).cost,
                     cut = compare(a.given, b.given, true).cost, father = compare(a.patronymic, b.patronymic).cost;
        for (const double limit : {0.0, 0.3, 0.9, 1.8, 2.5}) {
            QVERIFY(agree(distance(soundsA, soundsB, float(limit)), far, limit));
            QVERIFY(agree(distanceToBeginning(soundsA, soundsB, float(limit)), begun, limit));
            QVERIFY(agree(compare(a.family, b.family, limit).cost, family, limit));
            QVERIFY(agree(compare(a.given, b.given, false, limit).cost, given, limit));
            QVERIFY(agree(compare(a.given, b.given, true, limit).cost, cut, limit));
            QVERIFY(agree(compare(a.patronymic, b.patronymic, limit).cost, father, limit));
        }
    }
}

void TestNameScore::pairs()
{
    const std::vector<Pair> all = allPairs();
    meetsTheGoal(all, scoresInFields(all));
}

void TestNameScore::pairsInOneLine()
{
    const std::vector<Pair> all = allPairs();
    std::vector<double> scores;
    for (const Pair &pair : all)
        scores.push_back(scoreOf(pair.a, pair.b));
    meetsTheGoal(all, scores);
}

// The threshold is found on four fifths of the surnames and tried on the rest: were it fitted to these pairs, the
// fifths would fall.
void TestNameScore::fiveFolds()
{
    const std::vector<Pair> all = allPairs();
    const std::vector<double> scores = scoresInFields(all);
    const auto foldOf = [](const Pair &pair) { return int(qHash(pair.family(), 1) % 5); };
    Tally together;
    for (int fold = 0; fold < 5; ++fold) {
        double best = 0, threshold = 0;
        for (double tried = 0.2; tried < 0.9; tried += 0.02) {
            Tally others;
            for (std::size_t i = 0; i < all.size(); ++i) {
                if (foldOf(all[i]) != fold)
                    others.count(all[i].onePerson, scores[i] >= tried);
            }
            if (others.f1() > best) {
                best = others.f1();
                threshold = tried;
            }
        }
        Tally own;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (foldOf(all[i]) != fold)
                continue;
            own.count(all[i].onePerson, scores[i] >= threshold);
            together.count(all[i].onePerson, scores[i] >= threshold);
        }
        print(qPrintable(u"fold %1, threshold %2"_s.arg(fold + 1).arg(threshold, 0, 'f', 2)), own);
    }
    print("folds together", together);
    QVERIFY(together.f1() >= 0.92);
}

// Names that stand in no list of the program, as two people write them who know nothing of each other.
void TestNameScore::everySurnameInEveryWriting()
{
    const QStringList surnames = linesOf("../data/names/surnames.txt");
    const GivenPart given(u"Ірина"_s);
    const PatronymicPart none((QString()));
    for (const QString &a : schemeWords()) {
        Tally tally;
        QStringList missed;
        for (qsizetype i = 0; i < surnames.size(); i += 3) {
            const QString one = a == u"kmu2010" ? surnames[i] : romanised(surnames[i], *schemeFromWord(a));
            const QString other = romanised(surnames[i], Scheme::Kmu2010);
            const PartCost cost = compare(FamilyPart(one), FamilyPart(other));
            const bool proposed
                = together(cost, compare(given, given, false), compare(none, none), {}, {}).score >= kProposed;
            tally.count(true, proposed);
            if (!proposed)
                missed << surnames[i] + u" "_s + one + u" "_s + other;
        }
        print(qPrintable(u"%1 beside kmu2010"_s.arg(a == u"kmu2010" ? u"Cyrillic"_s : a)), tally);
        QVERIFY(tally.found + tally.missed > 1000);
        QVERIFY2(tally.recall() >= 0.99, qPrintable(missed.mid(0, 20).join(u", "_s)));
    }
}

QTEST_APPLESS_MAIN(TestNameScore)
#include "tst_namescore.moc"
