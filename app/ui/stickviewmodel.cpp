// SPDX-License-Identifier: GPL-3.0-or-later
#include "stickviewmodel.h"

#include "deliverywords.h"
#include "languagecontroller.h"

namespace prystan::ui {

StickViewModel::StickViewModel(StickPost &post, LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_post(post)
{
    connect(&language, &LanguageController::currentChanged, this, &StickViewModel::changed);
}

void StickViewModel::begin(bool writing)
{
    forget();
    m_busy = true;
    m_writing = writing;
    m_done = m_total = 0;
    Q_EMIT changed();
}

void StickViewModel::end()
{
    m_busy = false;
    Q_EMIT changed();
}

void StickViewModel::copyOut()
{
    if (m_busy)
        return;
    begin(true);
    const auto progress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                m_done = done;
                m_total = total;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    };
    m_post.copyOut(progress).then(this, [this](const Result<StickPost::Copied> &copied) {
        if (copied)
            m_copied = *copied;
        else
            m_error = copied.error();
        end();
    });
}

void StickViewModel::takeIn()
{
    if (m_busy)
        return;
    begin(false);
    m_post.takeIn().then(this, [this](const Result<StickPost::Taken> &taken) {
        if (taken)
            m_taken = *taken;
        else
            m_error = taken.error();
        end();
        Q_EMIT took();
    });
}

void StickViewModel::forget()
{
    if (m_busy)
        return;
    m_copied.reset();
    m_taken.reset();
    m_error.reset();
    Q_EMIT changed();
}

QString StickViewModel::text() const
{
    if (m_busy)
        return m_writing ? DeliveryWords::writing(m_done, m_total) : DeliveryWords::reading();
    if (m_error)
        return DeliveryWords::stickProblem(*m_error, m_writing);
    if (m_copied)
        return DeliveryWords::copied(m_copied->events);
    return m_taken ? DeliveryWords::taken(*m_taken) : QString();
}

QString StickViewModel::kind() const
{
    if (m_error || (m_taken && m_taken->damaged + m_taken->listsRefused + m_taken->listsUnknown + m_taken->unknown > 0))
        return QStringLiteral("care");
    return m_busy ? QStringLiteral("info") : QStringLiteral("good");
}

} // namespace prystan::ui
