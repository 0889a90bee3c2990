// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detailrows.h"
#include "recordlistmodel.h"

namespace prystan::ui {

// One opened record, in the staff's language. Roles: label value section ("person" "care" "acts" "party" "added") marks
// (sentences about what is implausible) answers answeredBy answerEvents question (two or more, where people answered
// differently) closed (in
// a compartment without a key here) addition (what stands behind one that can be erased by itself) source (where the
// answer was read). Whoever else is in the party: `others`, rows as in the list; whose code the party says it was given
// before: `earlier`, likewise.
class RecordDetailModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see StaffViewModel")
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) // full name
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString tier READ tier NOTIFY changed) // word
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(bool urgent READ urgent NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed) // sentences
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(prystan::ui::RecordListModel *others READ others CONSTANT)
    Q_PROPERTY(QString earlierText READ earlierText NOTIFY changed) // "says they filled this in before …"; else empty
    Q_PROPERTY(QString earlierNote READ earlierNote NOTIFY changed) // why there is no row
    Q_PROPERTY(prystan::ui::RecordListModel *earlier READ earlier CONSTANT)

public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        ValueRole,
        SectionRole,
        MarksRole,
        AnswersRole,
        AnsweredByRole,
        AnswerEventsRole,
        QuestionRole,
        ClosedRole,
        AdditionRole,
        SourceRole
    };
    RecordDetailModel(const Clock &clock, LanguageController &language, QObject *parent);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setRecord(std::optional<OpenedRecord> record);
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString tier() const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] bool urgent() const;
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] const std::optional<OpenedRecord> &record() const { return m_record; }
    [[nodiscard]] bool loaded() const { return m_record.has_value(); }
    [[nodiscard]] RecordListModel *others() const { return m_others; }
    [[nodiscard]] QString earlierText() const;
    [[nodiscard]] QString earlierNote() const;
    [[nodiscard]] RecordListModel *earlier() const { return m_earlier; }

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    LanguageController &m_language;
    std::optional<OpenedRecord> m_record;
    std::vector<DetailRow> m_rows;
    RecordListModel *m_others, *m_earlier;
};

} // namespace prystan::ui
