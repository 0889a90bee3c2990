// SPDX-License-Identifier: GPL-3.0-or-later
#include "papertimemodel.h"

#include "volunteerwords.h"

namespace prystan::ui {

PaperTimeModel::PaperTimeModel(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{ }

void PaperTimeModel::setOn(bool on)
{
    if (on == m_on)
        return;
    const QDate today = m_clock.today();
    m_typed = on ? PaperTime{today.day(), today.month()} : PaperTime();
    m_on = on;
    m_askForRest = false;
    Q_EMIT changed();
}

void PaperTimeModel::set(int PaperTime::*part, int value)
{
    if (m_typed.*part == value)
        return;
    m_typed.*part = value;
    m_askForRest = false;
    Q_EMIT changed();
}

// While it is being entered, a part that is not there yet is no mistake.
QString PaperTimeModel::problem() const
{
    const auto fault = m_on ? readPaperTime(m_typed, m_clock.nowUtc()).fault : std::nullopt;
    const bool asked = fault && (*fault != PaperTimeFault::Incomplete || m_askForRest);
    return asked ? VolunteerWords::paperTime(*fault) : QString();
}

QDateTime PaperTimeModel::spokenAt() const
{
    return m_on ? readPaperTime(m_typed, m_clock.nowUtc()).spokenAt : QDateTime();
}

void PaperTimeModel::show(const QDateTime &spokenAt)
{
    m_on = spokenAt.isValid();
    m_typed = m_on ? paperTimeOf(spokenAt) : PaperTime();
    m_askForRest = false;
    Q_EMIT changed();
}

bool PaperTimeModel::settle()
{
    m_askForRest = m_on;
    Q_EMIT changed();
    return !blocks();
}

} // namespace prystan::ui
