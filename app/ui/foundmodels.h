// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peoplesearch.h"
#include "recordlistmodel.h"

#include <unordered_map>

namespace prystan::ui {

// Who answers to what was typed, the likeliest first; rows as in the list, and whyText: "by name".
class FoundModel : public RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see SearchViewModel")

public:
    enum Role { WhyTextRole = RecordListModel::DiffersRole + 1 };
    using RecordListModel::RecordListModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setFound(const std::vector<FoundRecord> &found);

private:
    std::unordered_map<QString, FoundBy> m_why; // by subject
};

// Records that may be of the same person as the one that is open, the likeliest first; rows as in the list, and
// reasonsText: a sentence. The record itself is `subject`, the reasons of one of them likenessTo().
class AlikeModel : public RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see SearchViewModel")

public:
    enum Role { ReasonsTextRole = RecordListModel::DiffersRole + 1 };
    using RecordListModel::RecordListModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setAlike(const QString &subject, const std::vector<AlikeRecord> &alike);
    [[nodiscard]] QString subject() const { return m_subject; }
    [[nodiscard]] const Likeness *likenessTo(const QString &key) const; // null: no such row

private:
    QString m_subject;
    std::unordered_map<QString, AlikeRecord> m_alike; // by subject
};

} // namespace prystan::ui
