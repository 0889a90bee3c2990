// SPDX-License-Identifier: GPL-3.0-or-later
#include "standingrows.h"

#include <algorithm>

namespace prystan::ui {

namespace {

// Of the kind that the role has, so that it can be assigned.
QVariant nothing(int role)
{
    switch (role) {
    case RecordListModel::UrgentRole:
    case RecordListModel::ChildRole:
    case RecordListModel::DiffersRole:
        return false;
    default:
        return QString();
    }
}

} // namespace

int StandingRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_source == nullptr ? 0 : kMost;
}

QVariant StandingRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool shown = index.row() < m_source->rowCount();
    if (role == kShownRole)
        return shown;
    return shown ? m_source->data(m_source->index(index.row()), role) : nothing(role);
}

QHash<int, QByteArray> StandingRows::roleNames() const
{
    QHash<int, QByteArray> roles = m_source == nullptr ? QHash<int, QByteArray>() : m_source->roleNames();
    roles.insert(kShownRole, "shown");
    return roles;
}

void StandingRows::setSource(AlikeModel *source)
{
    if (m_source == source)
        return;
    beginResetModel();
    if (m_source != nullptr)
        m_source->disconnect(this);
    m_source = source;
    if (source != nullptr) {
        connect(source, &QAbstractItemModel::dataChanged, this, &StandingRows::tell);
        connect(source, &QAbstractItemModel::rowsInserted, this, &StandingRows::tell);
        connect(source, &QAbstractItemModel::rowsRemoved, this, &StandingRows::tell);
        connect(source, &QAbstractItemModel::rowsMoved, this, &StandingRows::tell);
        connect(source, &QAbstractItemModel::modelReset, this, &StandingRows::tell);
    }
    endResetModel();
    Q_EMIT sourceChanged();
    Q_EMIT filledChanged();
}

int StandingRows::filled() const
{
    return m_source == nullptr ? 0 : std::min(m_source->rowCount(), kMost);
}

void StandingRows::tell()
{
    Q_EMIT dataChanged(index(0), index(kMost - 1));
    Q_EMIT filledChanged();
}

} // namespace prystan::ui
