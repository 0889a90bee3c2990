// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlistmodel.h"

#include "languagecontroller.h"
#include "names.h"
#include "words.h"

#include <QSet>
#include <algorithm>

namespace prystan::ui {

namespace {

constexpr int kMinuteMs = 60'000;

QString dateText(const QDateTime &time, const QString &language)
{
    const QDate day = time.toLocalTime().date();
    return text::longDate(day.day(), day.month(), day.year(), language);
}

QSet<QString> keysOf(const std::vector<RecordRow> &rows)
{
    QSet<QString> keys;
    keys.reserve(qsizetype(rows.size()));
    for (const RecordRow &row : rows)
        keys.insert(row.subject);
    return keys;
}

} // namespace

QString tierWord(const RecordRow &row)
{
    if (row.access != Access::Open)
        return toWord(row.access);
    return row.withdrawn ? QStringLiteral("withdrawn") : toWord(row.care.tier);
}

QString clockDate(const Clock &clock, const LanguageController &language)
{
    return dateText(clock.nowUtc(), language.current());
}

QString exactText(const QDateTime &time, const QString &language)
{
    return dateText(time, language) + time.toLocalTime().toString(u", HH:mm"_qs);
}

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
        return tierWord(row);
    case TierTextRole:
        return Words::tier(row);
    case LabelRole:
        return Words::dutchLabel(row.care.dutch);
    case TermRole:
        return toWord(row.care.dutch);
    case UrgentRole:
        return row.care.urgent;
    case ChildRole:
        return row.child;
    case ClosedTextRole:
        return Words::closedMember(row);
    case TimeTextRole:
        return timeText(row.registered);
    case ExactTimeRole:
        return exactText(row.registered, m_language.current());
    case DiffersRole:
        return row.differs;
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
    return {{KeyRole, "key"},
            {CodeRole, "code"},
            {InitialsRole, "initials"},
            {AgeTextRole, "ageText"},
            {TierRole, "tier"},
            {TierTextRole, "tierText"},
            {LabelRole, "label"},
            {UrgentRole, "urgent"},
            {ChildRole, "child"},
            {TimeTextRole, "timeText"},
            {ExactTimeRole, "exactTime"},
            {DiffersRole, "differs"},
            {ClosedTextRole, "closedText"},
            {TermRole, "term"}};
}

void RecordListModel::setRows(std::vector<RecordRow> rows)
{
    const std::size_t before = m_rows.size();
    constexpr std::size_t kManyNews = 100; // then one look at the whole is quicker, and the list moves anyhow
    const bool fresh = m_rows.empty() || rows.empty() || rows.size() > before + kManyNews;
    if (fresh)
        reset(std::move(rows));
    else
        merge(std::move(rows));
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}

void RecordListModel::reset(std::vector<RecordRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RecordListModel::merge(std::vector<RecordRow> rows)
{
    dropAbsent(rows);
    const QSet<QString> known = keysOf(m_rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isKnown = known.contains(rows[i].subject);
        place(int(i), std::move(rows[i]), isKnown);
    }
}

void RecordListModel::dropAbsent(const std::vector<RecordRow> &rows)
{
    const QSet<QString> wanted = keysOf(rows);
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (wanted.contains(m_rows[std::size_t(i)].subject))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
}

// Everything before `at` is in its place already, so a known row that is not here lies behind.
void RecordListModel::place(int at, RecordRow row, bool known)
{
    const auto here = m_rows.begin() + at;
    if (!known) {
        beginInsertRows({}, at, at);
        m_rows.insert(here, std::move(row));
        endInsertRows();
        return;
    }
    const auto found = std::ranges::find(here, m_rows.end(), row.subject, &RecordRow::subject);
    const int from = int(found - m_rows.begin());
    if (from != at) {
        beginMoveRows({}, from, from, {}, at);
        std::rotate(here, found, found + 1);
        endMoveRows();
    }
    RecordRow &placed = m_rows[std::size_t(at)];
    if (placed == row)
        return;
    placed = std::move(row);
    Q_EMIT dataChanged(index(at), index(at));
}

const RecordRow *RecordListModel::find(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &RecordRow::subject);
    return found == m_rows.end() ? nullptr : &*found;
}

} // namespace prystan::ui
