// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorddetailmodel.h"

#include "languagecontroller.h"
#include "words.h"

namespace prystan::ui {

RecordDetailModel::RecordDetailModel(const Clock &clock, LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
    , m_others(new RecordListModel(clock, language, this))
    , m_earlier(new RecordListModel(clock, language, this))
{
    connect(&language, &LanguageController::currentChanged, this, &RecordDetailModel::rebuild);
}

int RecordDetailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RecordDetailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DetailRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case ValueRole:
        return row.value;
    case SectionRole:
        return row.section;
    case MarksRole:
        return row.marks;
    case SourceRole:
        return row.source;
    case AnswersRole:
        return row.answers;
    case AnsweredByRole:
        return row.answeredBy;
    case AnswerEventsRole:
        return row.answerEvents;
    case QuestionRole:
        return row.question;
    case ClosedRole:
        return row.closed;
    case AdditionRole:
        return row.addition;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordDetailModel::roleNames() const
{
    return {{LabelRole, "label"},           {ValueRole, "value"},
            {SectionRole, "section"},       {MarksRole, "marks"},
            {SourceRole, "source"},         {AnswersRole, "answers"},
            {AnsweredByRole, "answeredBy"}, {AnswerEventsRole, "answerEvents"},
            {QuestionRole, "question"},     {ClosedRole, "closed"},
            {AdditionRole, "addition"}};
}

void RecordDetailModel::setRecord(std::optional<OpenedRecord> record)
{
    m_record = std::move(record);
    m_others->setRows({}); // a list of its own for each record
    m_earlier->setRows({});
    if (m_record) {
        m_others->setRows(m_record->others);
        m_earlier->setRows(m_record->earlier);
    }
    rebuild();
}

void RecordDetailModel::rebuild()
{
    beginResetModel();
    m_rows = m_record ? detailRows(*m_record, m_language) : std::vector<DetailRow>();
    endResetModel();
    Q_EMIT changed();
}

QString RecordDetailModel::earlierText() const
{
    const QString code = m_record ? m_record->party.party.earlierCode : QString();
    return code.isEmpty() ? QString() : Words::saysFilledInBefore(code);
}

QString RecordDetailModel::earlierNote() const
{
    if (earlierText().isEmpty() || !m_record->earlier.empty())
        return {};
    return m_record->earlierIsOwn ? Words::earlierIsOwn() : Words::earlierNotHere();
}

QString RecordDetailModel::key() const
{
    return m_record ? m_record->person.row.subject : QString();
}

QString RecordDetailModel::title() const
{
    if (!m_record)
        return {};
    if (m_record->person.row.access != Access::Open) {
        QString who = Words::member(m_record->person.row);
        who[0] = who[0].toUpper();
        return who;
    }
    return Words::nameOf(m_record->person.person);
}

QString RecordDetailModel::code() const
{
    return m_record ? m_record->person.row.code : QString();
}

QString RecordDetailModel::tier() const
{
    return m_record ? tierWord(m_record->person.row) : QString();
}

QString RecordDetailModel::label() const
{
    return m_record ? Words::dutchLabel(m_record->person.row.care.dutch) : QString();
}

bool RecordDetailModel::urgent() const
{
    return m_record && m_record->person.row.care.urgent;
}

QStringList RecordDetailModel::reasons() const
{
    QStringList sentences;
    if (m_record && m_record->person.row.access == Access::Missing)
        sentences << Words::missingMember();
    for (const CareReason reason : m_record ? m_record->person.row.care.reasons : std::vector<CareReason>{})
        sentences << Words::careReason(reason);
    return sentences;
}

} // namespace prystan::ui
