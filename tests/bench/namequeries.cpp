// SPDX-License-Identifier: GPL-3.0-or-later
#include "namequeries.h"

#include "romanisation.h"

#include <QHash>
#include <QStringList>

using namespace prystan::text;
using namespace Qt::StringLiterals;

namespace prystan::bench {

namespace {

QString line(const PersonName &name)
{
    return QStringList{name.family, name.given, name.patronymic}.join(u' ');
}

// As documents have it in Latin letters, and as it is said.
QString shortLine(const PersonName &name)
{
    return name.family + u' ' + name.given;
}

// What is cut off comes back whole: where it was cut is for the query to say.
QString write(const ManyNames &names, std::size_t person, Written written)
{
    const PersonName name = names.ukrainian(person);
    switch (written) {
    case Written::Kmu2010:
    case Written::TypingError:
        return romanised(shortLine(name), Scheme::Kmu2010);
    case Written::IcaoUk:
        return romanised(shortLine(name), Scheme::IcaoUk);
    case Written::IcaoRu:
        return romanised(shortLine(names.russian(person)), Scheme::IcaoRu);
    case Written::NlUk:
        return romanised(shortLine(name), Scheme::NlUk);
    case Written::NlRu:
        return romanised(shortLine(names.russian(person)), Scheme::NlRu);
    case Written::Russian:
        return line(names.russian(person));
    case Written::NoPatronymic:
        return shortLine(name);
    case Written::OtherOrder:
        return QStringList{name.given, name.patronymic, name.family}.join(u' ');
    case Written::OtherEnding: {
        const PersonName other = names.otherEnding(person);
        return line(other.family.isEmpty() ? name : other);
    }
    case Written::CutOff:
        return romanised(name.family + u"<<"_s + name.given, Scheme::Kmu2010).toUpper().replace(u'-', u'<');
    }
    return {};
}

class Maker
{
public:
    Maker(const ManyNames &names, std::uint32_t seed)
        : m_names(names)
        , m_dice(seed)
    { }

    NameQuery make(Written written)
    {
        auto person = std::uint32_t(below(m_names.size()));
        while (written == Written::OtherEnding && m_names.otherEnding(person).family.isEmpty())
            person = std::uint32_t(below(m_names.size()));
        NameQuery query{written, person, write(m_names, person, written), {}};
        query.meant = query.text;
        if (written == Written::TypingError)
            query.text = mistyped(query.text);
        if (written == Written::CutOff)
            query.text = query.meant = cutOff(query.text);
        return query;
    }

private:
    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_dice); }

    // One letter changed, lost, added, or changing places with the next one; not the first of all.
    QString mistyped(const QString &text)
    {
        for (;;) {
            QString wrong = text;
            const auto at = 1 + qsizetype(below(std::size_t(text.size() - 2)));
            const auto letter = QChar(u'a' + char16_t(below(26)));
            if (!text[at].isLetter() || !text[at + 1].isLetter())
                continue;
            switch (below(4)) {
            case 0:
                wrong[at] = letter;
                break;
            case 1:
                wrong.remove(at, 1);
                break;
            case 2:
                wrong.insert(at, letter);
                break;
            default:
                std::swap(wrong[at], wrong[at + 1]);
            }
            if (wrong != text)
                return wrong;
        }
    }

    // One to four letters of the given name; three stay.
    QString cutOff(const QString &text)
    {
        const qsizetype given = text.size() - text.indexOf(u"<<"_s) - 2;
        return text.chopped(std::max<qsizetype>(0, std::min<qsizetype>(given - 3, 1 + qsizetype(below(4)))));
    }

    const ManyNames &m_names;
    std::mt19937 m_dice;
};

} // namespace

const char *toText(Written written)
{
    constexpr std::array kTexts{"kmu2010",       "icao-uk",     "icao-ru",      "nl-uk",        "nl-ru",  "Russian",
                                "no patronymic", "other order", "other ending", "typing error", "cut off"};
    return kTexts[std::size_t(written)];
}

QString inLatin(const PersonName &name)
{
    static QHash<QString, QString> known;
    QStringList parts;
    for (const QString &part : {name.family, name.given, name.patronymic}) {
        QString &latin = known[part];
        if (latin.isEmpty())
            latin = romanised(part, Scheme::Kmu2010);
        parts << latin;
    }
    return parts.join(u' ');
}

std::vector<NameQuery> makeQueries(const ManyNames &names, std::size_t count, std::uint32_t seed)
{
    Maker maker(names, seed);
    std::vector<NameQuery> queries;
    for (std::size_t i = 0; i < count; ++i)
        queries.push_back(maker.make(Written(i % kWrittenKinds)));
    return queries;
}

bool isHit(const NameQuery &query, const ManyNames &names, std::uint32_t found)
{
    if (found == query.person)
        return true;
    const QString other = write(names, found, query.written);
    return query.written == Written::CutOff ? other.startsWith(query.meant) : other == query.meant;
}

} // namespace prystan::bench
