// SPDX-License-Identifier: GPL-3.0-or-later
#include "appcontext.h"

namespace prystan::ui {

namespace {

constexpr int kTries = 5;
constexpr int kTickMs = 1000;
constexpr qint64 kCoveredMs = 15LL * 60 * 1000;
constexpr int kKioskIdleSeconds = 180;
constexpr int kVolunteerIdleSeconds = 90;

} // namespace

PinCover::PinCover(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &PinCover::tick);
}

// Not while something is covered: a stranger would choose a PIN of his own.
void PinCover::choose(PinInput *pin)
{
    if (m_state == u"covered" || pin == nullptr || !pin->complete())
        return;
    m_pin = pin->take();
    m_triesLeft = kTries;
    m_state = u"open"_qs;
    Q_EMIT changed();
}

// Without a PIN nothing could be brought back, so the form goes at once.
void PinCover::cover()
{
    if (m_state == u"unset")
        return forget();
    if (m_state != u"open")
        return;
    m_state = u"covered"_qs;
    m_coveredMs = m_clock.monotonicMs();
    m_timer.start();
    Q_EMIT changed();
}

void PinCover::uncover(PinInput *pin)
{
    tick();
    if (m_state != u"covered" || pin == nullptr || !pin->complete() || !isRight(*pin))
        return;
    m_timer.stop();
    m_state = u"open"_qs;
    Q_EMIT changed();
}

bool PinCover::confirm(PinInput *pin)
{
    return m_state == u"open" && pin != nullptr && pin->complete() && isRight(*pin);
}

bool PinCover::isRight(PinInput &pin)
{
    const bool right = pin.take().equals(m_pin);
    m_triesLeft = right ? kTries : m_triesLeft - 1;
    if (m_triesLeft == 0)
        forget();
    else
        Q_EMIT changed();
    return right;
}

void PinCover::forget()
{
    m_timer.stop();
    m_pin.clear();
    m_triesLeft = kTries;
    m_state = u"unset"_qs;
    Q_EMIT changed();
    Q_EMIT gone();
}

void PinCover::tick()
{
    if (m_state == u"covered" && m_clock.monotonicMs() - m_coveredMs >= kCoveredMs)
        forget();
}

void AppContext::setFace(const QString &face)
{
    const bool known = face == u"kiosk" || face == u"volunteer";
    if (!known || (mode != face && mode != u"demo"))
        return;
    if (face != m_face && intake != nullptr)
        intake->last()->forget(); // other hands
    m_face = face;
    const bool volunteer = face == u"volunteer";
    if (intake != nullptr)
        intake->setVolunteerForm(volunteer);
    if (idle != nullptr)
        idle->setLimitSeconds(volunteer ? kVolunteerIdleSeconds : kKioskIdleSeconds);
    Q_EMIT faceChanged();
}

void AppContext::correctLast(PinInput *pin)
{
    if (cover->confirm(pin))
        intake->correctLast();
    else if (cover->state() == u"unset")
        intake->last()->forget();
}

void AppContext::endShift()
{
    intake->last()->forget();
    tally->clear();
    Q_EMIT shiftEnded();
}

PersonEditor *AppContext::personInHand() const
{
    const auto showsPerson = [](const IntakeViewModel *form) {
        return form != nullptr && form->volunteerForm() && (form->step() == u"form" || form->step() == u"member");
    };
    if (showsPerson(intake) && m_face == u"volunteer" && cover->state() != u"covered")
        return intake->person();
    const bool looking = staff != nullptr && staff->detail()->loaded(); // at a record that lies over the form
    if (registering != nullptr && showsPerson(registering->form()) && !looking)
        return registering->form()->person();
    return correction != nullptr && correction->isOpen() ? correction->person() : nullptr;
}

void AppContext::readDocument(const QStringList &lines, bool mapped)
{
    if (PersonEditor *person = personInHand())
        person->reading()->takeScanned(lines, mapped);
}

void AppContext::endSession()
{
    if (intake != nullptr)
        intake->clear();
    if (addition != nullptr)
        addition->clear();
    if (language != nullptr)
        language->reset();
}

} // namespace prystan::ui
