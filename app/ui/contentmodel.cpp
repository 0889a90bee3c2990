// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentmodel.h"

#include "contactcard.h"
#include "contentcheck.h"
#include "languagecontroller.h"
#include "names.h"
#include "phones.h"
#include "words.h"

#include <QJsonObject>

namespace prystan::ui {

namespace {

bool has(const QJsonObject &texts, const QString &language)
{
    const QJsonValue value = texts[language];
    return value.isArray() ? !value.toArray().isEmpty() : !value.toString().isEmpty();
}

// A text by language, else in English; a plain string is the same in every language.
QJsonValue inLanguage(const QJsonValue &value, const QString &language)
{
    const QJsonObject texts = value.toObject();
    if (texts.isEmpty())
        return value;
    return has(texts, language) ? texts[language] : texts[u"en"_qs];
}

QStringList list(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts << text.toString();
    return texts;
}

QString textOf(const QJsonValue &value, const QString &language)
{
    const QJsonValue text = inLanguage(value, language);
    return text.isArray() ? list(text).join(u", "_qs) : text.toString();
}

// As it can be dialled from a telephone of another country, where it has such a form. Free and paid numbers of the
// country have none: they are kept as they are. Of two in one a telephone would make one that nobody has.
QString storable(const QJsonObject &contact)
{
    const QString abroad = contact[u"abroad"].toString();
    const QString number = abroad.isEmpty() ? contact[u"number"].toString() : abroad;
    if (number.contains(u'/'))
        return {};
    const bool special = number.startsWith(u"0800") || number.startsWith(u"0900");
    const auto phone = text::readPhone(number, u"NL"_qs);
    const QString stored = phone && !special ? text::internationalPhone(*phone) : number;
    return text::writeContactCard(u"A"_qs, stored).isEmpty() ? QString() : stored;
}

} // namespace

CardModel::CardModel(LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
    connect(&language, &LanguageController::currentChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void CardModel::show(const QJsonArray &cards)
{
    if (cards == m_cards)
        return;
    beginResetModel();
    m_cards = cards;
    endResetModel();
    Q_EMIT countChanged();
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QJsonObject card = m_cards.at(index.row()).toObject();
    const QString language = m_language.current();
    switch (role) {
    case KeyRole:
        return card[u"key"].toString();
    case IconRole:
        return card[u"icon"].toString();
    case Qt::DisplayRole:
    case TitleRole:
        return textOf(card[u"title"], language);
    case LinesRole:
        return list(inLanguage(card[u"lines"], language));
    case ContactsRole:
        return list(card[u"contacts"]);
    case FallbackRole:
        return !has(card[u"title"].toObject(), language) || !has(card[u"lines"].toObject(), language);
    default:
        return {};
    }
}

QHash<int, QByteArray> CardModel::roleNames() const
{
    return {{KeyRole, "key"},     {IconRole, "icon"},         {TitleRole, "title"},
            {LinesRole, "lines"}, {ContactsRole, "contacts"}, {FallbackRole, "fallback"}};
}

ContactModel::ContactModel(LanguageController &language, QDate today, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
    , m_today(today)
{
    connect(&language, &LanguageController::currentChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void ContactModel::show(const QJsonArray &contacts)
{
    if (contacts == m_contacts)
        return;
    beginResetModel();
    m_contacts = contacts;
    endResetModel();
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_contacts.size());
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QJsonObject contact = m_contacts.at(index.row()).toObject();
    const QString language = m_language.current();
    switch (role) {
    case KeyRole:
        return contact[u"key"].toString();
    case Qt::DisplayRole:
    case NameRole:
        return textOf(contact[u"name"], language);
    case PurposeRole:
        return textOf(contact[u"purpose"], language);
    case NumberRole:
        return contact[u"number"].toString();
    case HoursRole:
        return textOf(contact[u"hours"], language);
    case LanguagesRole:
        return textOf(contact[u"languages"], language);
    case NoteRole:
        return noteOf(contact);
    case StaleRole:
        return isUnchecked(contact, m_today);
    case CheckedRole:
        return checkedOn(contact);
    case StorableRole:
        return !storable(contact).isEmpty();
    case UnverifiedRole:
        return contact[u"status"].toString() == u"unverified";
    default:
        return {};
    }
}

QHash<int, QByteArray> ContactModel::roleNames() const
{
    return {{KeyRole, "key"},          {NameRole, "name"},
            {PurposeRole, "purpose"},  {NumberRole, "number"},
            {HoursRole, "hours"},      {LanguagesRole, "languages"},
            {NoteRole, "note"},        {StaleRole, "stale"},
            {CheckedRole, "checked"},  {UnverifiedRole, "unverified"},
            {StorableRole, "storable"}};
}

QString ContactModel::noteOf(const QJsonObject &contact) const
{
    const QString abroad = contact[u"abroad"].toString();
    QStringList notes{textOf(contact[u"note"], m_language.current())};
    if (!abroad.isEmpty())
        notes << Words::fromAbroad(abroad);
    notes.removeAll(QString());
    return notes.join(u' ');
}

QString ContactModel::checkedOn(const QJsonObject &contact) const
{
    const QDate verified = QDate::fromString(contact[u"verifiedOn"].toString(), Qt::ISODate);
    return verified.isValid() ? text::longDate(verified.day(), verified.month(), verified.year(), m_language.current())
                              : QString();
}

QJsonObject ContactModel::find(const QString &key) const
{
    for (const QJsonValue value : m_contacts) {
        if (value.toObject()[u"key"].toString() == key)
            return value.toObject();
    }
    return {};
}

QString ContactModel::lineOf(const QString &key) const
{
    const QJsonObject contact = find(key);
    QStringList parts{textOf(contact[u"name"], m_language.current()), contact[u"number"].toString()};
    parts.removeAll(QString());
    return parts.join(u" · "_qs);
}

QString ContactModel::storedNumber(const QString &key) const
{
    return storable(find(key));
}

QString ContactModel::storedCard(const QString &key, const QString &name) const
{
    return text::writeContactCard(name, storedNumber(key));
}

} // namespace prystan::ui
