// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldmodel.h"

#include "words.h"

#include <algorithm>

namespace prystan::ui {

namespace {

// What blocks comes before what only warns.
const Issue *worst(const std::vector<Issue> &issues)
{
    const auto found = std::ranges::find_if(issues, [](const Issue &issue) { return prystan::blocks(issue.code); });
    if (found != issues.end())
        return &*found;
    return issues.empty() ? nullptr : &issues.front();
}

QString sentence(const std::vector<Issue> &issues)
{
    const Issue *issue = worst(issues);
    return issue == nullptr ? QString() : Words::issue(*issue);
}

bool anyBlocks(const std::vector<Issue> &issues)
{
    const Issue *issue = worst(issues);
    return issue != nullptr && prystan::blocks(issue->code);
}

constexpr int kOldest = 120;
constexpr int kNoAge = -1; // "about … years old" was touched and no number chosen yet

} // namespace

TextFieldModel::TextFieldModel(Field field, QString *target, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_target(target)
{ }

void TextFieldModel::setText(const QString &text)
{
    if (text == *m_target)
        return;
    *m_target = text;
    m_inherited = false;
    Q_EMIT changed();
}

QString TextFieldModel::problem() const
{
    return sentence(validateText(m_field, *m_target));
}

bool TextFieldModel::blocks() const
{
    return anyBlocks(validateText(m_field, *m_target));
}

QString TextFieldModel::room() const
{
    const qsizetype bytes = m_target->toUtf8().size(), limit = byteLimit(m_field);
    const bool little = bytes * 4 > limit * 3 && bytes <= limit;
    return little ? Words::room(lettersLeft(m_field, *m_target)) : QString();
}

void TextFieldModel::setInherited(bool inherited)
{
    m_inherited = inherited;
}

void TextFieldModel::retarget(QString *target)
{
    m_target = target;
    m_inherited = false;
}

void TextFieldModel::refresh()
{
    Q_EMIT changed();
}

bool isHalfDate(const Birth &birth)
{
    const bool some = birth.day > 0 || birth.month > 0;
    const bool all = birth.day > 0 && birth.month > 0 && birth.year > 0;
    return birth.kind == BirthKind::Date && some && !all;
}

Birth settled(const Birth &birth)
{
    Birth kept;
    kept.kind = birth.kind;
    switch (birth.kind) {
    case BirthKind::Date:
        if (birth.day > 0 || birth.month > 0) {
            kept.day = birth.day;
            kept.month = birth.month;
            kept.year = birth.year;
            return kept;
        }
        [[fallthrough]]; // only a year was chosen, or nothing
    case BirthKind::YearOnly:
        kept.kind = birth.year > 0 ? BirthKind::YearOnly : BirthKind::NotAnswered;
        kept.year = birth.year;
        return kept;
    case BirthKind::AboutAge:
        kept.kind = birth.age == kNoAge ? BirthKind::Unknown : BirthKind::AboutAge;
        kept.age = birth.age == kNoAge ? 0 : birth.age;
        return kept;
    case BirthKind::Unknown:
    case BirthKind::NotAnswered:
        break;
    }
    return kept;
}

BirthModel::BirthModel(Birth *target, std::function<QDate()> today, std::function<QString()> language, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_today(std::move(today))
    , m_language(std::move(language))
{ }

QString BirthModel::kind() const
{
    return wordOf(m_target->kind);
}

void BirthModel::setKind(const QString &kind)
{
    const BirthKind wanted = answerOf<BirthKind>(kind);
    if (wanted == m_target->kind)
        return;
    m_target->kind = wanted;
    m_target->age = wanted == BirthKind::AboutAge ? kNoAge : 0;
    refresh();
}

void BirthModel::setPart(int Birth::*part, int value, bool isYear)
{
    if (m_target->*part == value)
        return;
    m_target->*part = value;
    const bool yearAlone = isYear && m_target->kind == BirthKind::YearOnly;
    if (value > 0 && !yearAlone)
        m_target->kind = BirthKind::Date;
    refresh();
}

void BirthModel::setDay(int day)
{
    setPart(&Birth::day, day, false);
}

void BirthModel::setMonth(int month)
{
    setPart(&Birth::month, month, false);
}

void BirthModel::setYear(int year)
{
    setPart(&Birth::year, year, true);
}

int BirthModel::age() const
{
    return m_target->kind == BirthKind::AboutAge ? m_target->age : kNoAge;
}

void BirthModel::setAge(int age)
{
    if (age == this->age())
        return;
    m_target->kind = BirthKind::AboutAge;
    m_target->age = std::max(age, kNoAge);
    refresh();
}

QString BirthModel::summary() const
{
    return Words::birth(*m_target, m_language());
}

// While a date is being chosen, a part that is not there yet is no mistake.
std::vector<Issue> BirthModel::issues() const
{
    const Birth birth = settled(*m_target);
    return isHalfDate(birth) ? std::vector<Issue>{} : validateBirth(birth, m_today());
}

QString BirthModel::problem() const
{
    return m_askForRest ? Words::incompleteDate() : sentence(issues());
}

bool BirthModel::blocks() const
{
    return m_askForRest || anyBlocks(issues());
}

int BirthModel::firstYear() const
{
    return lastYear() - kOldest;
}

int BirthModel::lastYear() const
{
    return m_today().year();
}

void BirthModel::retarget(Birth *target)
{
    m_target = target;
    m_askForRest = false;
}

void BirthModel::refresh()
{
    m_askForRest = false;
    Q_EMIT changed();
}

bool BirthModel::settle()
{
    *m_target = settled(*m_target);
    refresh();
    m_askForRest = isHalfDate(*m_target);
    if (m_askForRest)
        Q_EMIT changed();
    return !blocks();
}

} // namespace prystan::ui
