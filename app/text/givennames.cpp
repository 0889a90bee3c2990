// SPDX-License-Identifier: GPL-3.0-or-later
#include "givennames.h"

#include "soundkeys.h"

#include <QFile>
#include <algorithm>
#include <map>
#include <unordered_map>

namespace prystan::text {

namespace {

constexpr float kNear = 1.0F, kAsNear = 0.3F;
constexpr float kShortForm = 0.2F; // Саша may be somebody else's Саша

struct Form {
    Sounds sounds;
    std::uint16_t name;
    float cost;
};

struct Names {
    std::vector<NameGender> genders; // by name
    std::vector<Form> forms;
    std::unordered_map<SoundKey, std::vector<std::uint32_t>> byKey; // → forms
};

struct ShortForms {
    const char16_t *name; // as the list has it
    const char16_t *forms;
};

// Only those that mean one name (or its two genders) to everybody.
constexpr ShortForms kShortForms[] = {
    {u"Олександр", u"Саша Сашко Саня Шура"},
    {u"Олександра", u"Саша Саня Шура"},
    {u"Олексій", u"Льоша Лёша Олекса"},
    {u"Анастасія", u"Настя"},
    {u"Анатолій", u"Толя Толік"},
    {u"Андрій", u"Андрійко"},
    {u"Антоніна", u"Тоня"},
    {u"Богдан", u"Богданчик"},
    {u"Борис", u"Боря"},
    {u"Вадим", u"Вадік Вадик"},
    {u"Валентина", u"Валя"},
    {u"Валентин", u"Валя Валік"},
    {u"Валерій", u"Валера"},
    {u"Василь", u"Вася"},
    {u"Віктор", u"Вітя Витя"},
    {u"Вікторія", u"Віка Вика"},
    {u"Віталій", u"Віталік Виталик"},
    {u"Володимир", u"Вова Володя"},
    {u"Галина", u"Галя"},
    {u"Ганна", u"Аня Анна Анюта"},
    {u"Геннадій", u"Гена"},
    {u"Георгій", u"Гоша Жора"},
    {u"Григорій", u"Гриша"},
    {u"Дар’я", u"Даша Дарія"},
    {u"Денис", u"Деня"},
    {u"Дмитро", u"Діма Дима Дмитрик"},
    {u"Євген", u"Женя"},
    {u"Євгенія", u"Женя"},
    {u"Єлизавета", u"Ліза Лиза"},
    {u"Іван", u"Ваня"},
    {u"Ігор", u"Ігорьок"},
    {u"Ірина", u"Іра Ира"},
    {u"Катерина", u"Катя"},
    {u"Костянтин", u"Костя"},
    {u"Ксенія", u"Ксюша Оксана"},
    {u"Лариса", u"Лара"},
    {u"Лідія", u"Ліда Лида"},
    {u"Людмила", u"Люда"},
    {u"Марія", u"Маша Маруся Марійка"},
    {u"Маргарита", u"Рита Марго"},
    {u"Микола", u"Коля"},
    {u"Михайло", u"Миша Мишко"},
    {u"Надія", u"Надя"},
    {u"Наталія", u"Наташа Наталя Наталка Ната"},
    {u"Оксана", u"Ксюша"},
    {u"Ольга", u"Оля"},
    {u"Павло", u"Паша"},
    {u"Петро", u"Петя"},
    {u"Роман", u"Рома"},
    {u"Світлана", u"Свєта Света"},
    {u"Сергій", u"Сєрьожа Серёжа"},
    {u"Софія", u"Соня Софійка"},
    {u"Станіслав", u"Стас"},
    {u"Степан", u"Стьопа Стёпа"},
    {u"Тетяна", u"Таня"},
    {u"Федір", u"Федя"},
    {u"Юлія", u"Юля"},
    {u"Юрій", u"Юра"},
    {u"Ярослав", u"Слава Ярик"},
    {u"Ярослава", u"Слава"},
    {u"Яків", u"Яша"},
};

class Reader
{
public:
    Names read()
    {
        QFile file(QStringLiteral(":/names/given_names.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the list of given names is missing in the program");
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                addLine(line.split(u'\t'));
        }
        addShortForms();
        return std::move(m_names);
    }

private:
    void addLine(const QStringList &columns)
    {
        const auto name = std::uint16_t(m_names.genders.size());
        m_names.genders.push_back(columns.value(1) == u"f" ? NameGender::Female : NameGender::Male);
        m_byWriting[lettersOf(columns.value(0))] = name;
        addForm(columns.value(0), name, 0);
        for (const QString &russian : columns.value(2).split(u',', Qt::SkipEmptyParts))
            addForm(russian, name, 0);
    }
    void addForm(const QString &written, std::uint16_t name, float cost)
    {
        const auto form = std::uint32_t(m_names.forms.size());
        m_names.forms.push_back({Sounds(written), name, cost});
        for (const SoundKey key : widened(soundKeys(m_names.forms.back().sounds)))
            m_names.byKey[key].push_back(form);
    }
    void addShortForms()
    {
        for (const ShortForms &row : kShortForms) {
            const auto name = m_byWriting.find(lettersOf(QString::fromUtf16(row.name)));
            if (name == m_byWriting.end())
                continue;
            for (const QString &form : QString::fromUtf16(row.forms).split(u' '))
                addForm(form, name->second, kShortForm);
        }
    }

    Names m_names;
    std::map<QString, std::uint16_t> m_byWriting;
};

const Names &names()
{
    static const Names all = Reader().read();
    return all;
}

std::vector<std::uint32_t> formsLike(const Sounds &given)
{
    std::vector<std::uint32_t> forms;
    for (const SoundKey key : widened(soundKeys(given))) {
        const auto found = names().byKey.find(key);
        if (found != names().byKey.end())
            forms.insert(forms.end(), found->second.begin(), found->second.end());
    }
    keepEachOnce(forms);
    return forms;
}

NameGender genderOf(const std::vector<KnownGiven::Entry> &entries, float nearest)
{
    NameGender gender = NameGender::Unknown;
    for (const KnownGiven::Entry &entry : entries) {
        if (entry.cost > nearest + 0.05F)
            continue;
        const NameGender own = names().genders[entry.name];
        if (gender != NameGender::Unknown && gender != own)
            return NameGender::Unknown;
        gender = own;
    }
    return gender;
}

} // namespace

KnownGiven knownGiven(const Sounds &given)
{
    std::map<std::uint16_t, float> costs;
    KnownGiven known;
    for (const std::uint32_t number : formsLike(given)) {
        const Form &form = names().forms[number];
        const float cost = distance(given, form.sounds, kNear - form.cost) + form.cost;
        const auto [entry, isNew] = costs.try_emplace(form.name, cost);
        entry->second = std::min(entry->second, cost);
        known.nearest = std::min(known.nearest, cost);
    }
    for (const auto &[name, cost] : costs) {
        if (cost <= known.nearest + kAsNear && cost <= kNear)
            known.entries.push_back({name, cost});
    }
    known.gender = genderOf(known.entries, known.nearest);
    return known;
}

std::optional<float> knownDistance(const KnownGiven &a, const KnownGiven &b)
{
    std::optional<float> least;
    for (const KnownGiven::Entry &one : a.entries) {
        const auto same = std::ranges::find(b.entries, one.name, &KnownGiven::Entry::name);
        if (same != b.entries.end())
            least = std::min(least.value_or(9), (one.cost + same->cost) / 2);
    }
    return least;
}

} // namespace prystan::text
