// SPDX-License-Identifier: GPL-3.0-or-later
#include "contactreading.h"

namespace prystan::ui {

ContactReading::ContactReading(const Party &party, TextFieldModel &phone, QObject *parent)
    : QObject(parent)
    , m_party(party)
    , m_phone(phone)
{
    connect(&m_phone, &TextFieldModel::changed, this, &ContactReading::changed);
}

void ContactReading::take(const text::ContactCard &card)
{
    m_card = card;
    m_shown = true;
    if (m_phone.text().trimmed().isEmpty() && m_card.numbers.size() == 1)
        takeNumber(m_card.numbers.front());
    Q_EMIT changed();
}

void ContactReading::takeNumber(const QString &number)
{
    if (!m_card.numbers.contains(number))
        return;
    m_number = number;
    m_phone.setText(number);
    Q_EMIT changed();
}

void ContactReading::takeName()
{
    const PersonName name = offered();
    if (!name.family.isEmpty() || !name.given.isEmpty())
        Q_EMIT nameTaken(name);
    Q_EMIT changed();
}

void ContactReading::close()
{
    m_card = {};
    m_number.clear();
    m_shown = false;
    Q_EMIT changed();
}

bool ContactReading::numberFromCard() const
{
    return !m_number.isEmpty() && m_phone.text() == m_number;
}

QStringList ContactReading::numbers() const
{
    QStringList others = m_card.numbers;
    others.removeAll(m_phone.text());
    return others;
}

PersonName ContactReading::offered() const
{
    PersonName name;
    if (m_party.persons.empty())
        return name;
    const PersonName &answered = m_party.persons.front().name;
    if (answered.family.trimmed().isEmpty())
        name.family = m_card.family;
    if (answered.given.trimmed().isEmpty())
        name.given = m_card.given;
    return name;
}

QString ContactReading::name() const
{
    const PersonName name = offered();
    return (name.given + u' ' + name.family).trimmed();
}

} // namespace prystan::ui
