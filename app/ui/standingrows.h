// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundmodels.h"

namespace prystan::ui {

// The first rows of a list of records as rows that stand there always: whoever shows them makes them once, and
// not while somebody types, which would cost a frame each. Roles as in the list, and `shown`: false where it has no
// such row.
class StandingRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(prystan::ui::AlikeModel *source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(int filled READ filled NOTIFY filledChanged) // how many of them are shown

public:
    static constexpr int kMost = 3;
    static constexpr int kShownRole = Qt::UserRole; // before those of the list
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] AlikeModel *source() const { return m_source; }
    void setSource(AlikeModel *source);
    [[nodiscard]] int filled() const;

Q_SIGNALS:
    void sourceChanged();
    void filledChanged();

private:
    void tell();
    AlikeModel *m_source = nullptr;
};

} // namespace prystan::ui
