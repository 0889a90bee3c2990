// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundmodels.h"

#include "pairwords.h"
#include "searchwords.h"

namespace prystan::ui {

namespace {

template<typename Found> std::vector<RecordRow> rowsOf(const std::vector<Found> &found)
{
    std::vector<RecordRow> rows;
    for (const Found &one : found)
        rows.push_back(one.row);
    return rows;
}

QHash<int, QByteArray> with(QHash<int, QByteArray> roles, int role, const char *name)
{
    roles.insert(role, name);
    return roles;
}

} // namespace

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (role != WhyTextRole || !index.isValid())
        return RecordListModel::data(index, role);
    const auto why = m_why.find(RecordListModel::data(index, KeyRole).toString());
    return why == m_why.end() ? QString() : SearchWords::why(why->second);
}

QHash<int, QByteArray> FoundModel::roleNames() const
{
    return with(RecordListModel::roleNames(), WhyTextRole, "whyText");
}

// The reasons come first: a row that is shown asks for its own at once.
void FoundModel::setFound(const std::vector<FoundRecord> &found)
{
    m_why.clear();
    for (const FoundRecord &one : found)
        m_why.emplace(one.row.subject, one.by);
    setRows(rowsOf(found));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WhyTextRole});
}

QVariant AlikeModel::data(const QModelIndex &index, int role) const
{
    if (role != ReasonsTextRole || !index.isValid())
        return RecordListModel::data(index, role);
    const auto known = m_alike.find(RecordListModel::data(index, KeyRole).toString());
    if (known == m_alike.end())
        return QString();
    const QString reasons = SearchWords::reasons(known->second.likeness);
    return known->second.differs ? QStringList{reasons, PairWords::decidedDifferently()}.join(u". "_qs) : reasons;
}

QHash<int, QByteArray> AlikeModel::roleNames() const
{
    return with(RecordListModel::roleNames(), ReasonsTextRole, "reasonsText");
}

void AlikeModel::setAlike(const QString &subject, const std::vector<AlikeRecord> &alike)
{
    if (subject != m_subject)
        setRows({}); // a list of its own for each record
    m_subject = subject;
    m_alike.clear();
    for (const AlikeRecord &one : alike)
        m_alike.emplace(one.row.subject, one);
    setRows(rowsOf(alike));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ReasonsTextRole});
}

const Likeness *AlikeModel::likenessTo(const QString &key) const
{
    const auto found = m_alike.find(key);
    return found == m_alike.end() ? nullptr : &found->second.likeness;
}

} // namespace prystan::ui
