// SPDX-License-Identifier: GPL-3.0-or-later
#include "manynames.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace prystan::bench {

namespace {

// The list is in the order of the alphabet; these are what every second person is called.
constexpr QStringView kFrequentMen = u"Олександр Сергій Володимир Андрій Микола Іван Олексій Дмитро Василь Віктор Юрій "
                                     u"Михайло Ігор Анатолій Максим Олег Роман Петро Богдан Євген Віталій Артем "
                                     u"Тарас Денис Павло Данило Григорій Владислав Вадим Ярослав";
constexpr QStringView kFrequentWomen = u"Олена Наталія Тетяна Ганна Ірина Марія Оксана Світлана Людмила Ольга Юлія "
                                       u"Галина Катерина Надія Валентина Вікторія Любов Анастасія Лариса Ніна Софія "
                                       u"Дарія Алла Інна Олександра Лідія Віра Христина Діана Поліна";

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no names");
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

struct Row {
    QStringView from, to;
};

// The first row that fits; nothing when none does.
template<std::size_t N> QString withEnding(const QString &word, const Row (&rows)[N])
{
    for (const auto &[from, to] : rows) {
        if (word.endsWith(from))
            return word.chopped(from.size()) + to.toString();
    }
    return {};
}

constexpr Row kMenToWomen[]
    = {{u"ський", u"ська"}, {u"цький", u"цька"}, {u"зький", u"зька"}, {u"ий", u"а"},   {u"ов", u"ова"},
       {u"ев", u"ева"},     {u"єв", u"єва"},     {u"ін", u"іна"},     {u"їн", u"їна"}, {u"ин", u"ина"}};
constexpr Row kWomenToMen[] = {{u"ська", u"ський"}, {u"цька", u"цький"}, {u"зька", u"зький"},
                               {u"ова", u"ов"},     {u"ева", u"ев"},     {u"єва", u"єв"}};

constexpr Row kFatherIrregular[] = {{u"Ілля", u"Ілл"}, {u"Микола", u"Миколай"}, {u"Яків", u"Яков"}, {u"Лев", u"Льв"}};
constexpr Row kSonOf[] = {{u"Ілл", u"Ілліч"}, {u"ій", u"ійович"}, {u"й", u"йович"}, {u"о", u"ович"},
                          {u"а", u"ович"},    {u"я", u"йович"},   {u"ь", u"ьович"}, {u"", u"ович"}};
constexpr Row kDaughterOf[] = {{u"Яков", u"Яківна"}, {u"ій", u"іївна"}, {u"й", u"ївна"}, {u"о", u"івна"},
                               {u"а", u"івна"},      {u"я", u"ївна"},   {u"ь", u"івна"}, {u"", u"івна"}};
constexpr Row kRussianSonOf[] = {{u"Илья", u"Ильич"}, {u"Лев", u"Львович"}, {u"трий", u"триевич"}, {u"ий", u"ьевич"},
                                 {u"й", u"евич"},     {u"ь", u"евич"},      {u"ья", u"ьевич"},     {u"ия", u"иевич"},
                                 {u"а", u"ович"},     {u"о", u"ович"},      {u"я", u"евич"},       {u"", u"ович"}};
constexpr Row kRussianDaughterOf[]
    = {{u"Илья", u"Ильинична"}, {u"Лев", u"Львовна"}, {u"трий", u"триевна"}, {u"ий", u"ьевна"},
       {u"й", u"евна"},         {u"ь", u"евна"},      {u"ья", u"ьевна"},     {u"ия", u"иевна"},
       {u"а", u"овна"},         {u"о", u"овна"},      {u"я", u"евна"},       {u"", u"овна"}};

QString patronymicOf(const QString &father, bool woman)
{
    const QString odd = withEnding(father, kFatherIrregular);
    const QString stem = odd.isEmpty() ? father : odd;
    return woman ? withEnding(stem, kDaughterOf) : withEnding(stem, kSonOf);
}

// Letter by letter, as registrars did.
QString inRussianLetters(QString word)
{
    constexpr Row kEndings[] = {{u"ський", u"ский"}, {u"цький", u"цкий"}, {u"зький", u"зкий"},
                                {u"ська", u"ская"},  {u"цька", u"цкая"},  {u"зька", u"зкая"}};
    if (const QString adjective = withEnding(word, kEndings); !adjective.isEmpty())
        word = adjective;
    constexpr QStringView kFrom = u"іІїЇєЄґҐ", kTo = u"иИиИеЕгГ";
    for (QChar &sign : word) {
        if (const auto at = kFrom.indexOf(sign); at >= 0)
            sign = kTo[at];
    }
    return word.remove(u'’').remove(u'\'').remove(u'ʼ');
}

// The share of each by its place: places after the first few fall off slowly.
std::discrete_distribution<std::size_t> shares(std::size_t count, double flat)
{
    std::vector<double> weights;
    for (std::size_t place = 0; place < count; ++place)
        weights.push_back(1 / (double(place) + flat));
    return {weights.begin(), weights.end()};
}

template<typename Name> void putInFront(std::vector<Name> &names, QStringView frequent)
{
    auto front = names.begin();
    for (const QStringView one : frequent.tokenize(u' ')) {
        const auto at = std::find_if(front, names.end(), [&](const Name &name) { return name.ukrainian == one; });
        if (at != names.end())
            std::iter_swap(front++, at);
    }
}

} // namespace

ManyNames::ManyNames(std::size_t people, std::uint32_t seed)
    : m_dice(seed)
{
    readFamilies();
    readGiven();
    makePeople(people);
}

void ManyNames::readFamilies()
{
    for (const QString &name : linesOf(QStringLiteral(PRYSTAN_SURNAMES))) {
        const QString male = withEnding(name, kWomenToMen), female = withEnding(name, kMenToWomen);
        m_families.push_back({male.isEmpty() ? name : male, female.isEmpty() ? name : female});
    }
    std::ranges::shuffle(m_families, m_dice);
}

void ManyNames::readGiven()
{
    for (const QString &line : linesOf(QStringLiteral(PRYSTAN_GIVEN_NAMES))) {
        const QStringList columns = line.split(u'\t');
        if (line.startsWith(u'#'))
            continue;
        const QString russian = columns.value(2).section(u',', 0, 0);
        (columns.value(1) == u"f" ? m_women : m_men)
            .push_back({columns[0], russian.isEmpty() ? inRussianLetters(columns[0]) : russian});
    }
    std::ranges::shuffle(m_men, m_dice);
    std::ranges::shuffle(m_women, m_dice);
    putInFront(m_men, kFrequentMen);
    putInFront(m_women, kFrequentWomen);
}

// The most frequent surname has one in two hundred, the most frequent given name one in ten.
void ManyNames::makePeople(std::size_t people)
{
    auto family = shares(m_families.size(), 50), man = shares(m_men.size(), 2), woman = shares(m_women.size(), 2);
    std::unordered_set<std::uint64_t> known;
    while (m_people.size() < people) {
        Numbers who{std::uint16_t(family(m_dice)), 0, std::uint16_t(man(m_dice)), (m_dice() & 1) != 0};
        who.given = std::uint16_t(who.woman ? woman(m_dice) : man(m_dice));
        if (known.insert(std::uint64_t(who.family) << 40 | std::uint64_t(who.given) << 20 | who.father << 1 | who.woman)
                .second)
            m_people.push_back(who);
    }
}

const ManyNames::Given &ManyNames::given(const Numbers &who) const
{
    return who.woman ? m_women[who.given] : m_men[who.given];
}

const QString &ManyNames::family(const Numbers &who, bool woman) const
{
    return woman ? m_families[who.family].female : m_families[who.family].male;
}

PersonName ManyNames::ukrainian(std::size_t person) const
{
    const Numbers &who = m_people[person];
    return {family(who, who.woman), given(who).ukrainian, patronymicOf(m_men[who.father].ukrainian, who.woman)};
}

PersonName ManyNames::russian(std::size_t person) const
{
    const Numbers &who = m_people[person];
    const QString &father = m_men[who.father].russian;
    return {inRussianLetters(family(who, who.woman)), given(who).russian,
            who.woman ? withEnding(father, kRussianDaughterOf) : withEnding(father, kRussianSonOf)};
}

PersonName ManyNames::otherEnding(std::size_t person) const
{
    const Numbers &who = m_people[person];
    if (m_families[who.family].male == m_families[who.family].female)
        return {};
    PersonName name = ukrainian(person);
    name.family = family(who, !who.woman);
    return name;
}

} // namespace prystan::bench
