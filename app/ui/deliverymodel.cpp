// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverymodel.h"

#include "deliverywords.h"
#include "languagecontroller.h"
#include "recordlistmodel.h"

namespace prystan::ui {

using Phase = sync::DeliveryState::Phase;

namespace {

constexpr int kCountMs = 15'000;

// Nothing helps but somebody who looks.
bool passes(sync::CouchFault fault)
{
    using sync::CouchFault;
    return fault == CouchFault::Offline || fault == CouchFault::Timeout || fault == CouchFault::Busy
        || fault == CouchFault::TooLarge || fault == CouchFault::Stopped;
}

} // namespace

DeliveryModel::DeliveryModel(const Clock &clock, LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_language(language)
{
    m_minute.setInterval(kCountMs);
    connect(&m_minute, &QTimer::timeout, this, &DeliveryModel::retell);
    connect(&m_language, &LanguageController::currentChanged, this, &DeliveryModel::retell);
}

void DeliveryModel::setState(const sync::DeliveryState &state)
{
    const bool isNew = state.arrived > m_state.arrived;
    m_state = state;
    m_state.phase == Phase::Waiting ? m_minute.start() : m_minute.stop();
    retell();
    if (isNew)
        Q_EMIT arrived();
}

void DeliveryModel::retell()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

QString DeliveryModel::line() const
{
    return DeliveryWords::waiting(m_state);
}

QString DeliveryModel::lastTime() const
{
    if (!m_state.lastStored.isValid())
        return {};
    const QDateTime local = m_state.lastStored.toLocalTime();
    const QString time = local.date() == m_clock.today() ? local.toString(u"HH:mm"_qs)
                                                         : exactText(m_state.lastStored, m_language.current());
    return m_state.server.isEmpty() ? time : time + u", "_qs + m_state.server;
}

QString DeliveryModel::now() const
{
    switch (m_state.phase) {
    case Phase::NoServer:
        return DeliveryWords::noServer();
    case Phase::Resting:
        return DeliveryWords::nothingToDo();
    case Phase::Working:
        return DeliveryWords::working();
    case Phase::Waiting:
        break;
    }
    const qint64 seconds = std::max<qint64>(0, m_clock.nowUtc().secsTo(m_state.nextTry));
    return DeliveryWords::tryingAgain(int((seconds + 30) / 60));
}

QString DeliveryModel::more() const
{
    QStringList parts;
    if (const QString time = lastTime(); !time.isEmpty())
        parts << DeliveryWords::labels().last + u": "_qs + time;
    if (m_state.phase == Phase::Waiting && m_state.fault)
        parts << DeliveryWords::because(now(), *m_state.fault);
    else if (m_state.phase == Phase::NoServer && m_state.waiting > 0)
        parts << now();
    return parts.join(u". "_qs);
}

QString DeliveryModel::problem() const
{
    if (m_state.phase != Phase::Waiting || !m_state.fault)
        return {};
    return DeliveryWords::because(now(), *m_state.fault) + u".\n"_qs + DeliveryWords::advice(*m_state.fault);
}

bool DeliveryModel::care() const
{
    return (m_state.fault && !passes(*m_state.fault)) || m_state.refused > 0 || m_state.removedThere > 0
        || !m_state.withheld.isEmpty() || m_state.clockWrong;
}

QStringList DeliveryModel::notes() const
{
    return DeliveryWords::notes(m_state);
}

bool DeliveryModel::canTry() const
{
    return m_state.phase == Phase::Resting || m_state.phase == Phase::Waiting;
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 5;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != TitleRole && role != ValueRole))
        return {};
    const auto labels = DeliveryWords::labels();
    const QString last = lastTime();
    const std::pair<QString, QString> rows[]{
        {labels.here, QString::number(m_state.waiting)},
        {labels.atServer, QString::number(m_state.stored)},
        {labels.confirmed, QString::number(m_state.received)},
        {labels.last, last.isEmpty() ? DeliveryWords::never() : last},
        {labels.now, now()},
    };
    const auto &[title, value] = rows[index.row()];
    return role == TitleRole ? title : value;
}

QHash<int, QByteArray> DeliveryModel::roleNames() const
{
    return {{TitleRole, "title"}, {ValueRole, "value"}};
}

} // namespace prystan::ui
