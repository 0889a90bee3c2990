// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastform.h"

#include <QJsonDocument>
#include <algorithm>

namespace prystan::ui {

namespace {

constexpr int kTickMs = 1000;
constexpr qint64 kKeptMs = 15LL * 60 * 1000;
constexpr qint64 kMinuteMs = 60'000;

SecretBuffer guarded(const Party &party)
{
    QByteArray json = QJsonDocument(toJson(party)).toJson(QJsonDocument::Compact);
    SecretBuffer copy = SecretBuffer::copyOf(std::string_view(json.constData(), std::size_t(json.size())));
    json.fill(0);
    return copy;
}

Result<Party> opened(const SecretBuffer &json)
{
    const QByteArray bytes
        = QByteArray::fromRawData(reinterpret_cast<const char *>(json.data()), qsizetype(json.size()));
    return partyFromJson(QJsonDocument::fromJson(bytes).object());
}

QString firstCode(const Party &party)
{
    const auto coded = std::ranges::find_if(party.persons, [](const Person &p) { return !p.code.isEmpty(); });
    return coded == party.persons.end() ? QString() : coded->code;
}

} // namespace

LastForm::LastForm(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &LastForm::tick);
}

void LastForm::keep(const Kept &form)
{
    m_party = guarded(form.party);
    m_submission = form.submission;
    m_spokenAt = form.spokenAt;
    m_code = firstCode(form.party);
    m_untilMs = form.untilMs > 0 ? form.untilMs : m_clock.monotonicMs() + kKeptMs;
    m_timer.start();
    m_told = minutesLeft();
    Q_EMIT changed();
    tick(); // a correction may have taken longer than the time
}

std::optional<LastForm::Kept> LastForm::take()
{
    tick();
    if (m_party.isEmpty())
        return std::nullopt;
    auto party = opened(m_party);
    Kept form{{}, std::move(m_submission), m_spokenAt, m_untilMs};
    forget();
    if (!party)
        return std::nullopt;
    form.party = std::move(*party);
    return form;
}

void LastForm::forget()
{
    m_timer.stop();
    m_party.clear();
    m_submission = {};
    m_spokenAt = {};
    m_code.clear();
    m_untilMs = 0;
    Q_EMIT changed();
}

bool LastForm::isOver() const
{
    return m_clock.monotonicMs() >= m_untilMs;
}

int LastForm::minutesLeft() const
{
    if (m_party.isEmpty())
        return 0;
    return int((std::max<qint64>(0, m_untilMs - m_clock.monotonicMs()) + kMinuteMs - 1) / kMinuteMs);
}

void LastForm::tick()
{
    if (m_party.isEmpty())
        return;
    if (isOver())
        return forget();
    if (std::exchange(m_told, minutesLeft()) != m_told)
        Q_EMIT changed();
}

} // namespace prystan::ui
