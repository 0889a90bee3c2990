// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffviewmodel.h"

#include "languagecontroller.h"
#include "names.h"
#include "words.h"

namespace prystan::ui {

namespace {

QString dateText(const QDateTime &time, const QString &language)
{
    const QDate day = time.toLocalTime().date();
    return text::longDate(day.day(), day.month(), day.year(), language);
}

QString exactText(const QDateTime &time, const QString &language)
{
    return dateText(time, language) + time.toLocalTime().toString(u", HH:mm"_qs);
}

constexpr int kMinuteMs = 60'000;

} // namespace

RecordListModel::RecordListModel(const Clock &clock, LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_language(language)
{
    connect(&language, &LanguageController::currentChanged, this, &RecordListModel::retell);
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &RecordListModel::retell);
    minute->start(kMinuteMs);
}

void RecordListModel::retell()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case KeyRole:
        return row.subject;
    case Qt::DisplayRole:
    case CodeRole:
        return row.code;
    case InitialsRole:
        return row.initials;
    case AgeTextRole:
        return Words::shortAge(row.age, row.estimated);
    case TierRole:
        return toWord(row.care.tier);
    case TierTextRole:
        return Words::tier(row.care.tier);
    case LabelRole:
        return Words::dutchLabel(row.care.dutch);
    case UrgentRole:
        return row.care.urgent;
    case ChildRole:
        return row.child;
    case TimeTextRole:
        return timeText(row.registered);
    case ExactTimeRole:
        return exactText(row.registered, m_language.current());
    default:
        return {};
    }
}

QString RecordListModel::timeText(const QDateTime &time) const
{
    const qint64 minutes = time.secsTo(m_clock.nowUtc()) / 60;
    const qint64 days = time.toLocalTime().date().daysTo(m_clock.today());
    return Words::ago(minutes, days, dateText(time, m_language.current()));
}

QHash<int, QByteArray> RecordListModel::roleNames() const
{
    return {{KeyRole, "key"},     {CodeRole, "code"},         {InitialsRole, "initials"},  {AgeTextRole, "ageText"},
            {TierRole, "tier"},   {TierTextRole, "tierText"}, {LabelRole, "label"},        {UrgentRole, "urgent"},
            {ChildRole, "child"}, {TimeTextRole, "timeText"}, {ExactTimeRole, "exactTime"}};
}

void RecordListModel::setRows(std::vector<RecordRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

const RecordRow *RecordListModel::find(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &RecordRow::subject);
    return found == m_rows.end() ? nullptr : &*found;
}

RecordDetailModel::RecordDetailModel(LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
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
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case ValueRole:
        return row.value;
    case SectionRole:
        return row.section;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordDetailModel::roleNames() const
{
    return {{LabelRole, "label"}, {ValueRole, "value"}, {SectionRole, "section"}};
}

void RecordDetailModel::setRecord(std::optional<PersonRecord> record)
{
    m_record = std::move(record);
    rebuild();
}

void RecordDetailModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (m_record) {
        addPerson();
        addCare();
        addParty();
    }
    endResetModel();
    Q_EMIT changed();
}

// A question that was left open is shown too: staff must see what is missing.
void RecordDetailModel::add(const QString &section, const QString &label, const QString &value)
{
    m_rows.push_back({label, value.isEmpty() ? Words::notAnswered() : value, section});
}

void RecordDetailModel::addPerson()
{
    const Person &person = m_record->person;
    const QString section = u"person"_qs;
    add(section, Words::label(Field::FamilyName), person.name.family);
    add(section, Words::label(Field::GivenName), person.name.given);
    add(section, Words::label(Field::Patronymic), person.name.patronymic);
    add(section, Words::label(Field::Birth), Words::birth(person.birth, m_language.current()));
    add(section, Words::staffLabel(u"age"_qs), Words::age(m_record->row.age, m_record->row.estimated));
    add(section, Words::label(Field::Sex), Words::sex(wordOf(person.sex)));
    add(section, Words::label(Field::Nationality), Words::nationality(person.nationality));
    add(section, Words::label(Field::Document), Words::document(wordOf(person.document)));
    if (!person.documentNumber.isEmpty())
        add(section, Words::label(Field::DocumentNumber), person.documentNumber);
    if (m_record->conflict)
        add(section, Words::staffLabel(u"conflict"_qs), Words::conflict());
}

void RecordDetailModel::addCare()
{
    if (m_record->row.child)
        add(u"care"_qs, Words::label(Field::Companion), Words::companion(wordOf(m_record->person.companion)));
}

void RecordDetailModel::addParty()
{
    add(u"party"_qs, Words::staffLabel(u"code"_qs), m_record->row.code);
    add(u"party"_qs, Words::staffLabel(u"registered"_qs), exactText(m_record->row.registered, m_language.current()));
}

QString RecordDetailModel::title() const
{
    if (!m_record)
        return {};
    const PersonName &name = m_record->person.name;
    return QStringList{name.family, name.given, name.patronymic}.join(u' ').simplified();
}

QString RecordDetailModel::code() const
{
    return m_record ? m_record->row.code : QString();
}

QString RecordDetailModel::tier() const
{
    return m_record ? toWord(m_record->row.care.tier) : QString();
}

QString RecordDetailModel::label() const
{
    return m_record ? Words::dutchLabel(m_record->row.care.dutch) : QString();
}

bool RecordDetailModel::urgent() const
{
    return m_record && m_record->row.care.urgent;
}

QStringList RecordDetailModel::reasons() const
{
    QStringList sentences;
    for (const CareReason reason : m_record ? m_record->row.care.reasons : std::vector<CareReason>{})
        sentences << Words::careReason(reason);
    return sentences;
}

} // namespace prystan::ui
