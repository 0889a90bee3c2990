// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairmodels.h"

#include "languagecontroller.h"
#include "pairwords.h"
#include "searchwords.h"
#include "words.h"

#include <algorithm>
#include <set>

namespace prystan::ui {

// ---- The questions

int PairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PairRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case SectionRole:
        return row.section;
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case OneRole:
        return row.one;
    case OtherRole:
        return row.other;
    case LikenessRole:
        return toWord(row.likeness);
    case LikenessTextRole:
        return PairWords::likeness(row.likeness);
    default:
        return {};
    }
}

QHash<int, QByteArray> PairModel::roleNames() const
{
    return {{SectionRole, "section"}, {LabelRole, "label"},       {OneRole, "one"},
            {OtherRole, "other"},     {LikenessRole, "likeness"}, {LikenessTextRole, "likenessText"}};
}

void PairModel::setRows(std::vector<PairRow> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

// ---- Compared with the open record

QVariant ComparedModel::data(const QModelIndex &index, int role) const
{
    if ((role != OverAThirdRole && role != RemarkRole) || !index.isValid())
        return RecordListModel::data(index, role);
    const ComparedRecord *known = compared(RecordListModel::data(index, KeyRole).toString());
    const bool third = known != nullptr && known->byOthers;
    if (role == OverAThirdRole)
        return third;
    if (third)
        return PairWords::overAThird();
    return known != nullptr && known->comparison.differs ? PairWords::differs() : QString();
}

QHash<int, QByteArray> ComparedModel::roleNames() const
{
    auto roles = RecordListModel::roleNames();
    roles.insert(OverAThirdRole, "overAThird");
    roles.insert(RemarkRole, "comparedText");
    return roles;
}

void ComparedModel::setCompared(const std::vector<ComparedRecord> &compared)
{
    m_compared.clear();
    std::vector<RecordRow> rows;
    for (const ComparedRecord &one : compared) {
        m_compared.emplace(one.row.subject, one);
        rows.push_back(one.row);
    }
    setRows(std::move(rows));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OverAThirdRole, RemarkRole});
}

const ComparedRecord *ComparedModel::compared(const QString &key) const
{
    const auto found = m_compared.find(key);
    return found == m_compared.end() ? nullptr : &found->second;
}

// ---- Pairs

namespace {

RecordPair keyOf(const AlikePair &pair)
{
    return {pair.one.subject, pair.other.subject};
}

bool isShownTheSame(const AlikePair &a, const AlikePair &b)
{
    return a.one == b.one && a.other == b.other && a.differs == b.differs && a.likeness.score == b.likeness.score
        && SearchWords::reasons(a.likeness) == SearchWords::reasons(b.likeness);
}

} // namespace

AlikePairModel::AlikePairModel(LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
    connect(&language, &LanguageController::currentChanged, this, [this] {
        if (!m_pairs.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

int AlikePairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

QVariant AlikePairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlikePair &pair = m_pairs[std::size_t(index.row())];
    switch (role) {
    case OneRole:
        return pair.one.subject;
    case OtherRole:
        return pair.other.subject;
    case OneTextRole:
        return textOf(pair.one);
    case OtherTextRole:
        return textOf(pair.other);
    case Qt::DisplayRole:
    case ReasonsTextRole:
        return SearchWords::reasons(pair.likeness);
    case DiffersRole:
        return pair.differs;
    default:
        return {};
    }
}

QString AlikePairModel::textOf(const RecordRow &row) const
{
    QStringList parts{row.code, row.initials, Words::shortAge(row.age, row.estimated),
                      exactText(row.registered, m_language.current())};
    parts.removeAll(QString());
    return parts.join(u" · "_qs);
}

QHash<int, QByteArray> AlikePairModel::roleNames() const
{
    return {{OneRole, "one"},
            {OtherRole, "other"},
            {OneTextRole, "oneText"},
            {OtherTextRole, "otherText"},
            {ReasonsTextRole, "reasonsText"},
            {DiffersRole, "differs"}};
}

// What is on the screen does not jump: who is gone is taken out, who is new is put in.
void AlikePairModel::setPairs(std::vector<AlikePair> pairs)
{
    const std::size_t before = m_pairs.size();
    std::set<RecordPair> wanted;
    for (const AlikePair &pair : pairs)
        wanted.insert(keyOf(pair));
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (wanted.contains(keyOf(m_pairs[std::size_t(i)])))
            continue;
        beginRemoveRows({}, i, i);
        m_pairs.erase(m_pairs.begin() + i);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < pairs.size(); ++i)
        place(int(i), std::move(pairs[i]));
    if (m_pairs.size() != before)
        Q_EMIT countChanged();
}

// Everything before `at` is in its place already.
void AlikePairModel::place(int at, AlikePair pair)
{
    const auto here = m_pairs.begin() + at;
    const auto found = std::ranges::find(here, m_pairs.end(), keyOf(pair), keyOf);
    if (found == m_pairs.end()) {
        beginInsertRows({}, at, at);
        m_pairs.insert(here, std::move(pair));
        endInsertRows();
        return;
    }
    const int from = int(found - m_pairs.begin());
    if (from != at) {
        beginMoveRows({}, from, from, {}, at);
        std::rotate(here, found, found + 1);
        endMoveRows();
    }
    AlikePair &placed = m_pairs[std::size_t(at)];
    if (isShownTheSame(placed, pair))
        return;
    placed = std::move(pair);
    Q_EMIT dataChanged(index(at), index(at));
}

} // namespace prystan::ui
