// SPDX-License-Identifier: GPL-3.0-or-later
#include "earliercode.h"

#include "humancode.h"
#include "words.h"

namespace prystan::ui {

EarlierCode::EarlierCode(QString *target, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_typed(*target)
{ }

void EarlierCode::setText(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    *m_target = parseHumanCode(typed).value_or(QString());
    m_toldWrong = false; // not while she is still typing
    Q_EMIT changed();
}

QString EarlierCode::problem() const
{
    return m_toldWrong ? Words::wrongEarlierCode() : QString();
}

void EarlierCode::forget()
{
    setText({});
}

void EarlierCode::show()
{
    m_typed = *m_target;
    m_toldWrong = false;
    Q_EMIT changed();
}

void EarlierCode::refresh()
{
    Q_EMIT changed();
}

bool EarlierCode::settle()
{
    m_toldWrong = m_target->isEmpty() && !m_typed.trimmed().isEmpty();
    if (!m_toldWrong)
        m_typed = *m_target;
    Q_EMIT changed();
    return !m_toldWrong;
}

} // namespace prystan::ui
