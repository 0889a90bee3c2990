// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include "ports.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QTimer>

namespace prystan::ui {

class LanguageController;

// Rows of the staff's list, without a name; in the order they are given. Roles: key code initials ageText
// tier (tierWord) tierText label term urgent child closedText timeText exactTime differs.
// New rows are merged into the old ones, so that what is on the screen does not jump.
class RecordListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see StaffViewModel")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,
        CodeRole,
        InitialsRole,
        AgeTextRole,
        TierRole,
        TierTextRole,
        LabelRole,
        TermRole, // the label without its translation
        UrgentRole,
        ChildRole,
        ClosedTextRole, // why it cannot be opened, and what is known of her; empty: it can
        TimeTextRole,
        ExactTimeRole,
        DiffersRole // people answered differently, and nobody has chosen
    };
    RecordListModel(const Clock &clock, LanguageController &language, QObject *parent);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setRows(std::vector<RecordRow> rows);
    [[nodiscard]] const RecordRow *find(const QString &key) const;

Q_SIGNALS:
    void countChanged();

private:
    void retell();
    void reset(std::vector<RecordRow> rows);
    void merge(std::vector<RecordRow> rows);
    void dropAbsent(const std::vector<RecordRow> &rows);
    void place(int at, RecordRow row, bool known);
    [[nodiscard]] QString timeText(const QDateTime &time) const;
    const Clock &m_clock;
    LanguageController &m_language;
    std::vector<RecordRow> m_rows;
};

// How the row stands: the tier, or "withdrawn" "closed" "awaited" "missing" "erased" "expired".
[[nodiscard]] QString tierWord(const RecordRow &row);
// "24 November 2026": what the clock of the device says.
[[nodiscard]] QString clockDate(const Clock &clock, const LanguageController &language);
// "24 November 2026, 23:40", local time.
[[nodiscard]] QString exactText(const QDateTime &time, const QString &language);

} // namespace prystan::ui
