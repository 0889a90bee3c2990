// SPDX-License-Identifier: GPL-3.0-or-later
#include "staysafe.h"

#include <QFile>
#include <QJsonDocument>

namespace prystan::ui {

namespace {

QJsonDocument load(const QString &name)
{
    QFile file(u":/content/"_qs + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

// With the day on which it was looked through.
ContentPack ownContent()
{
    ContentPack own;
    const QDate day = QDate::fromString(load(u"about.json"_qs)[u"issued"].toString(), Qt::ISODate);
    own.issued = day.startOfDay(Qt::UTC);
    own.cards = load(u"cards.json"_qs).array();
    own.contacts = load(u"contacts.json"_qs).array();
    return own;
}

} // namespace

StaySafe::StaySafe(CardModel &cards, ContactModel &contacts, QObject *parent)
    : QObject(parent)
    , m_cards(cards)
    , m_contacts(contacts)
    , m_own(ownContent())
    , m_next(m_own)
{
    renew();
}

void StaySafe::offer(const std::optional<ContentPack> &pack)
{
    m_next = pack && pack->issued >= m_own.issued ? *pack : m_own;
}

void StaySafe::renew()
{
    m_cards.show(m_next.cards);
    m_contacts.show(m_next.contacts);
}

} // namespace prystan::ui
