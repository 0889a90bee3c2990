// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pairrows.h"
#include "peoplesearch.h"
#include "recordlistmodel.h"

#include <unordered_map>

namespace prystan::ui {

// The questions of two records. Roles: section label one other likeness (word) likenessText. Rows that stay keep their
// place on the screen.
class PairModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see PairViewModel")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role { SectionRole = Qt::UserRole + 1, LabelRole, OneRole, OtherRole, LikenessRole, LikenessTextRole };
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setRows(std::vector<PairRow> rows);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<PairRow> m_rows;
};

// Records that were compared with the open one. Rows as in the list, and overAThird: both are of one person with a
// third, so that nothing can be undone between these two.
class ComparedModel : public RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see PairViewModel")

public:
    enum Role { OverAThirdRole = RecordListModel::DiffersRole + 1, RemarkRole };
    using RecordListModel::RecordListModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setCompared(const std::vector<ComparedRecord> &compared);
    [[nodiscard]] const ComparedRecord *compared(const QString &key) const;

private:
    std::unordered_map<QString, ComparedRecord> m_compared; // by subject
};

// Pairs that may be of one person, the likeliest first. Roles: one, other (keys) oneText, otherText (code, initials,
// age, when) reasonsText differs. No names.
class AlikePairModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see DuplicatesViewModel")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role { OneRole = Qt::UserRole + 1, OtherRole, OneTextRole, OtherTextRole, ReasonsTextRole, DiffersRole };
    AlikePairModel(LanguageController &language, QObject *parent);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setPairs(std::vector<AlikePair> pairs);

Q_SIGNALS:
    void countChanged();

private:
    void place(int at, AlikePair pair);
    [[nodiscard]] QString textOf(const RecordRow &row) const;

    LanguageController &m_language;
    std::vector<AlikePair> m_pairs;
};

} // namespace prystan::ui
