// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairrows.h"

#include "detailrows.h"
#include "words.h"
#include "wordtable.h"

#include <algorithm>

namespace prystan::ui {

namespace {

using text::NameLikeness;

constexpr Word<RowLikeness> kWords[]
    = {{RowLikeness::Same, "same"},        {RowLikeness::Alike, "alike"},          {RowLikeness::Differs, "differs"},
       {RowLikeness::OnlyOne, "only_one"}, {RowLikeness::OnlyOther, "only_other"}, {RowLikeness::Closed, "closed"}};

bool isAlike(NameLikeness likeness)
{
    return likeness != NameLikeness::Missing && likeness != NameLikeness::Different;
}

bool isAlike(BirthLikeness likeness)
{
    return likeness != BirthLikeness::Unknown && likeness != BirthLikeness::Different;
}

// Answers that are not written the same, and may mean the same.
bool mayMeanTheSame(const QString &field, const Likeness &likeness)
{
    if (field == u"name.family")
        return isAlike(likeness.names.family);
    if (field == u"name.given")
        return isAlike(likeness.names.given);
    if (field == u"name.patronymic")
        return isAlike(likeness.names.patronymic);
    if (field == u"document_name")
        return isAlike(likeness.names.family) && isAlike(likeness.names.given);
    if (field == u"birth")
        return isAlike(likeness.birth);
    return field == u"document.number" && likeness.nearDocument;
}

// Written otherwise and the same all the same.
bool isTheSame(const QString &field, const Likeness &likeness)
{
    return (field == u"document.number" && likeness.sameDocument) || (field == u"phone" && likeness.samePhone);
}

QString textOf(const DetailRow &row)
{
    return row.answers.isEmpty() ? row.value : row.answers.join(u'\n');
}

RowLikeness likenessOf(const DetailRow &one, const DetailRow &other, const std::optional<Likeness> &likeness)
{
    if (one.closed || other.closed)
        return RowLikeness::Closed;
    if (!one.answered)
        return RowLikeness::OnlyOther;
    if (!other.answered)
        return RowLikeness::OnlyOne;
    const bool several = !one.answers.isEmpty() || !other.answers.isEmpty();
    const bool equal = textOf(one).compare(textOf(other), Qt::CaseInsensitive) == 0;
    if (!several && (equal || (likeness && isTheSame(one.field, *likeness))))
        return RowLikeness::Same;
    if (likeness && mayMeanTheSame(one.field, *likeness))
        return RowLikeness::Alike;
    return equal ? RowLikeness::Alike : RowLikeness::Differs;
}

const DetailRow *answerTo(const std::vector<DetailRow> &rows, const QString &field)
{
    const auto found = std::ranges::find(rows, field, &DetailRow::field);
    return found == rows.end() ? nullptr : &*found;
}

// One of them may have been asked what the other was not.
DetailRow unasked(const DetailRow &asked)
{
    DetailRow row;
    row.field = asked.field;
    row.value = Words::notAnswered();
    row.answered = false;
    return row;
}

// The questions of both, those of the first in their order.
std::vector<DetailRow> questionsOf(const std::vector<DetailRow> &one, const std::vector<DetailRow> &other)
{
    std::vector<DetailRow> questions;
    std::ranges::copy_if(one, std::back_inserter(questions), [](const DetailRow &row) { return !row.field.isEmpty(); });
    for (auto row = other.begin(); row != other.end(); ++row) {
        if (row->field.isEmpty() || answerTo(questions, row->field) != nullptr)
            continue;
        auto before = questions.begin(); // behind the one that it follows there
        for (auto earlier = row; earlier != other.begin() && before == questions.begin();) {
            const QString &field = (--earlier)->field;
            const auto found = std::ranges::find(questions, field, &DetailRow::field);
            if (!field.isEmpty() && found != questions.end())
                before = found + 1;
        }
        questions.insert(before, *row);
    }
    return questions;
}

} // namespace

QString toWord(RowLikeness likeness)
{
    return wordOf(kWords, likeness);
}

std::vector<PairRow> pairRows(const OpenedPair &pair, const LanguageController &language)
{
    const std::vector<DetailRow> ones = detailRows(pair.one, language), others = detailRows(pair.other, language);
    std::vector<PairRow> rows;
    for (const DetailRow &question : questionsOf(ones, others)) {
        const DetailRow *left = answerTo(ones, question.field), *right = answerTo(others, question.field);
        const DetailRow one = left != nullptr ? *left : unasked(question);
        const DetailRow other = right != nullptr ? *right : unasked(question);
        if (one.answered || other.answered)
            rows.push_back(
                {question.section, question.label, textOf(one), textOf(other), likenessOf(one, other, pair.likeness)});
    }
    return rows;
}

} // namespace prystan::ui
