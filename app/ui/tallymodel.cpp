// SPDX-License-Identifier: GPL-3.0-or-later
#include "tallymodel.h"

#include "languagecontroller.h"
#include "onworker.h"
#include "recordlistmodel.h"
#include "retentionservice.h"
#include "volunteerwords.h"

#include <algorithm>
#include <set>

namespace prystan::ui {

TallyModel::TallyModel(DeviceLog &log, Worker &worker, const Clock &clock, LanguageController &language,
                       QObject *parent)
    : QAbstractListModel(parent)
    , m_log(log)
    , m_worker(worker)
    , m_clock(clock)
    , m_language(language)
{
    connect(&m_language, &LanguageController::currentChanged, this, &TallyModel::retell);
}

void TallyModel::retell()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

void TallyModel::note(const Saved &saved)
{
    const auto same = std::ranges::find_if(
        m_rows, [&](const Row &row) { return !saved.party.isEmpty() && row.party == saved.party; });
    if (same == m_rows.end()) {
        beginInsertRows({}, 0, 0);
        m_rows.insert(m_rows.begin(),
                      {saved.party, saved.codes, saved.heads, m_clock.nowUtc(), saved.submission.seqs, false});
        endInsertRows();
    } else {
        same->codes = saved.codes;
        same->heads = saved.heads;
        same->seqs.insert(same->seqs.end(), saved.submission.seqs.begin(), saved.submission.seqs.end());
        same->delivered = false;
    }
    retell();
}

void TallyModel::refresh()
{
    onWorker<Result<std::vector<KeptEvent>>>(m_worker, [this] {
        return m_log.kept();
    }).then(this, [this](const Result<std::vector<KeptEvent>> &kept) {
        m_unreadable = !kept;
        take(kept ? *kept : std::vector<KeptEvent>());
    });
    onWorker<Result<bool>>(m_worker, [this] {
        return RetentionService(m_log, m_clock).copiesWait();
    }).then(this, [this](const Result<bool> &waits) {
        m_waitsForClock = waits && *waits;
        Q_EMIT changed();
    });
}

// What was here as sealed bytes and is no longer was delivered: nothing else is ever taken away. What was not here yet
// waits for its row.
void TallyModel::take(const std::vector<KeptEvent> &kept)
{
    std::set<qint64> waiting, own;
    for (const KeptEvent &event : kept) {
        m_seen.insert(event.seq);
        if (event.delivered.isNull())
            waiting.insert(event.seq);
    }
    for (Row &row : m_rows) {
        own.insert(row.seqs.begin(), row.seqs.end());
        row.delivered = !m_unreadable && std::ranges::all_of(row.seqs, [&](qint64 seq) {
            return m_seen.contains(seq) && !waiting.contains(seq);
        });
    }
    const auto isEarlier = [&](qint64 seq) { return !own.contains(seq); };
    m_earlier = int(std::ranges::count_if(kept, isEarlier, &KeptEvent::seq));
    m_earlierWaiting = int(std::ranges::count_if(waiting, isEarlier));
    retell();
}

void TallyModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_seen.clear();
    endResetModel();
    m_earlier = m_earlierWaiting = 0;
    m_unreadable = m_waitsForClock = false;
    Q_EMIT changed();
}

int TallyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TallyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case CodeRole:
        return row.codes.join(u", "_qs);
    case HeadsTextRole:
        return row.party.isEmpty() ? VolunteerWords::addition() : VolunteerWords::heads(row.heads);
    case TimeTextRole:
        return row.time.toLocalTime().toString(u"HH:mm"_qs);
    case StateTextRole:
        return VolunteerWords::delivered(row.delivered);
    case DeliveredRole:
        return row.delivered;
    default:
        return {};
    }
}

QHash<int, QByteArray> TallyModel::roleNames() const
{
    return {{CodeRole, "code"},
            {HeadsTextRole, "headsText"},
            {TimeTextRole, "timeText"},
            {StateTextRole, "stateText"},
            {DeliveredRole, "delivered"}};
}

QString TallyModel::sumText() const
{
    int forms = 0, heads = 0;
    for (const Row &row : m_rows) {
        forms += row.party.isEmpty() ? 0 : 1;
        heads += row.heads;
    }
    return VolunteerWords::sum(forms, heads);
}

QString TallyModel::clockText() const
{
    return m_waitsForClock ? VolunteerWords::clockDoubt(clockDate(m_clock, m_language)) : QString();
}

QString TallyModel::earlierText() const
{
    if (m_unreadable)
        return VolunteerWords::tallyUnreadable();
    return m_earlier == 0 ? QString() : VolunteerWords::earlier(m_earlier, m_earlierWaiting);
}

} // namespace prystan::ui
