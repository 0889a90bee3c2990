// SPDX-License-Identifier: GPL-3.0-or-later
#include "idleguard.h"

#include <QEvent>
#include <algorithm>

namespace prystan::ui {

namespace {

// A mouse that only trembles is nobody.
bool isTouchOrKey(QEvent::Type type)
{
    switch (type) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::TabletPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        return true;
    default:
        return false;
    }
}

constexpr int kTickMs = 250;

} // namespace

IdleGuard::IdleGuard(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleGuard::tick);
}

void IdleGuard::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_lastMs = m_clock.monotonicMs();
    active ? m_timer.start() : m_timer.stop();
    m_shown = remainingSeconds();
    Q_EMIT changed();
}

void IdleGuard::setLimitSeconds(int seconds)
{
    if (seconds == m_limit)
        return;
    m_limit = seconds;
    m_shown = remainingSeconds();
    Q_EMIT changed();
}

void IdleGuard::setWarnSeconds(int seconds)
{
    if (seconds == m_warn)
        return;
    m_warn = seconds;
    Q_EMIT changed();
}

int IdleGuard::remainingSeconds() const
{
    if (!m_active)
        return m_limit;
    const qint64 leftMs = m_limit * 1000LL - (m_clock.monotonicMs() - m_lastMs);
    return int(std::max<qint64>(0, (leftMs + 999) / 1000));
}

bool IdleGuard::warning() const
{
    return m_active && remainingSeconds() <= m_warn;
}

void IdleGuard::stillHere()
{
    m_lastMs = m_clock.monotonicMs();
    showRest();
    Q_EMIT touched();
}

void IdleGuard::showRest()
{
    if (std::exchange(m_shown, remainingSeconds()) != m_shown)
        Q_EMIT changed();
}

bool IdleGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_active || !isTouchOrKey(event->type()))
        return QObject::eventFilter(watched, event);
    // The next person's first touch, after a sleep for instance, must not bring the old session back.
    if (remainingSeconds() == 0) {
        tick();
        return true;
    }
    stillHere();
    return QObject::eventFilter(watched, event);
}

void IdleGuard::tick()
{
    if (!m_active)
        return;
    const bool over = remainingSeconds() == 0;
    if (over)
        m_lastMs = m_clock.monotonicMs();
    showRest();
    if (over)
        Q_EMIT expired();
}

} // namespace prystan::ui
