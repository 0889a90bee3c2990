// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentcheck.h"

#include "textscan.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr qsizetype kMostCards = 24, kMostLines = 12, kMostContacts = 40, kMostOfCard = 8;
constexpr qsizetype kLongestTitle = 80, kLongestName = 120, kLongestText = 300, kLongestCall = 60;
constexpr int kFreshMonths = 6;

bool fits(const QString &text, const QString &shape)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(shape)).match(text).hasMatch();
}

bool isPhone(const QString &text)
{
    return text.size() <= kLongestCall && fits(text, u"[+(]?[0-9][0-9 ()/-]*[0-9]"_s);
}

bool isWebsite(const QString &text)
{
    return text.size() <= kLongestCall && fits(text, u"[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)*\\.[a-z]{2,}"_s);
}

// Walks through both lists and notes what cannot stay.
class Walk
{
public:
    void contacts(const QJsonArray &all)
    {
        several(u"contacts"_s, all.size(), kMostContacts);
        for (qsizetype i = 0; i < std::min(all.size(), kMostContacts); ++i)
            contact(u"contacts "_s + keyAt(all[i], i, m_contacts), all[i]);
        if (!m_contacts.contains(u"comensha"_s)) // the page that offers a talk names it
            note(u"contacts comensha"_s, ContentFlaw::Needed);
    }
    void cards(const QJsonArray &all)
    {
        std::set<QString> keys;
        several(u"cards"_s, all.size(), kMostCards); // at least one: each says that help is at 112
        for (qsizetype i = 0; i < std::min(all.size(), kMostCards); ++i)
            card(u"cards "_s + keyAt(all[i], i, keys), all[i]);
    }
    [[nodiscard]] std::vector<ContentIssue> found() && { return std::move(m_found); }

private:
    void note(const QString &where, ContentFlaw flaw) { m_found.push_back({where, flaw}); }
    void demand(bool good, const QString &where, ContentFlaw flaw)
    {
        if (!good)
            note(where, flaw);
    }
    void several(const QString &where, qsizetype count, qsizetype most)
    {
        demand(count > 0 && count <= most, where, ContentFlaw::Number);
    }
    // How people find the place; a number where there is no key.
    QString keyAt(const QJsonValue &entry, qsizetype at, std::set<QString> &keys)
    {
        const QString key = entry.toObject()[u"key"].toString();
        const bool good = fits(key, u"[a-z][a-z0-9_]{0,39}"_s) && keys.insert(key).second;
        QString name = good ? key : QString::number(at + 1);
        demand(good, name, ContentFlaw::Key);
        return name;
    }
    void onlyFields(const QString &where, const QJsonObject &object, const QStringList &known)
    {
        for (const QString &field : object.keys())
            demand(known.contains(field), where, ContentFlaw::UnknownField);
    }

    void card(const QString &where, const QJsonValue &value)
    {
        const QJsonObject card = value.toObject();
        onlyFields(where, card,
                   {u"key"_s, u"icon"_s, u"audience"_s, u"title"_s, u"lines"_s, u"contacts"_s, u"source"_s});
        demand(contentIcons().contains(card[u"icon"].toString()), where + u" icon"_s, ContentFlaw::Icon);
        everyLanguage(where + u" title"_s, card[u"title"],
                      [this](const QString &place, const QJsonValue &text) { this->text(place, text, kLongestTitle); });
        everyLanguage(where + u" lines"_s, card[u"lines"],
                      [this](const QString &place, const QJsonValue &lines) { this->lines(place, lines); });
        audience(where + u" audience"_s, card[u"audience"]);
        contactsOf(where + u" contacts"_s, card[u"contacts"]);
        source(where, card);
    }
    void contact(const QString &where, const QJsonValue &value)
    {
        const QJsonObject contact = value.toObject();
        onlyFields(where, contact,
                   {u"key"_s, u"name"_s, u"purpose"_s, u"number"_s, u"abroad"_s, u"hours"_s, u"languages"_s, u"note"_s,
                    u"source"_s, u"verifiedOn"_s, u"status"_s});
        textOrTexts(where + u" name"_s, contact[u"name"], kLongestName);
        textOrTexts(where + u" purpose"_s, contact[u"purpose"], kLongestText);
        for (const QString &field : {u"hours"_s, u"languages"_s, u"note"_s}) {
            if (!isNothing(contact[field]))
                textOrTexts(where + u' ' + field, contact[field], kLongestText);
        }
        const QString number = contact[u"number"].toString();
        demand(isPhone(number) || isWebsite(number), where + u" number"_s, ContentFlaw::Call);
        demand(isNothing(contact[u"abroad"]) || isPhone(contact[u"abroad"].toString()), where + u" abroad"_s,
               ContentFlaw::Call);
        demand(isNothing(contact[u"verifiedOn"]) || dayOf(contact[u"verifiedOn"]).isValid(), where + u" verifiedOn"_s,
               ContentFlaw::Date);
        const QStringList states{u"verified"_s, u"dated"_s, u"unverified"_s};
        demand(states.contains(contact[u"status"].toString()), where + u" status"_s, ContentFlaw::State);
        source(where, contact);
    }

    template<typename Look> void everyLanguage(const QString &where, const QJsonValue &value, const Look &look)
    {
        const QJsonObject texts = value.toObject();
        demand(texts.contains(u"en"_s), where + u" en"_s, ContentFlaw::English);
        for (const QString &language : texts.keys()) {
            if (contentLanguages().contains(language))
                look(where + u' ' + language, texts[language]);
            else
                note(where, ContentFlaw::Language);
        }
    }
    void lines(const QString &where, const QJsonValue &value)
    {
        const QJsonArray all = value.toArray();
        several(where, all.size(), kMostLines);
        for (qsizetype i = 0; i < std::min(all.size(), kMostLines); ++i)
            text(where + u' ' + QString::number(i + 1), all[i], kLongestText);
    }
    // The same in every language, as a name may be; or by language.
    void textOrTexts(const QString &where, const QJsonValue &value, qsizetype longest)
    {
        if (!value.isObject())
            return text(where, value, longest);
        everyLanguage(where, value, [this, longest](const QString &place, const QJsonValue &text) {
            this->text(place, text, longest);
        });
    }
    void text(const QString &where, const QJsonValue &value, qsizetype longest)
    {
        if (!value.isString())
            return note(where, ContentFlaw::Shape);
        const QString text = value.toString();
        demand(!text.trimmed().isEmpty() && text.size() <= longest, where, ContentFlaw::Length);
        if (text.size() > longest)
            return;
        const TextFindings found = scan(text);
        demand(!found.control && !found.invisible, where, ContentFlaw::Characters);
    }
    void source(const QString &where, const QJsonObject &object)
    {
        if (!isNothing(object[u"source"]))
            text(where + u" source"_s, object[u"source"], kLongestText);
    }
    void audience(const QString &where, const QJsonValue &value)
    {
        const QJsonArray all = value.toArray();
        const bool known = std::ranges::all_of(all, [](const QJsonValue &one) {
            return QStringList{u"A"_s, u"P"_s, u"C"_s}.contains(one.toString());
        });
        demand(value.isArray() && known && all.size() <= kMostOfCard, where, ContentFlaw::Audience);
    }
    void contactsOf(const QString &where, const QJsonValue &value)
    {
        const QJsonArray all = value.toArray();
        demand(value.isArray() && all.size() <= kMostOfCard, where, ContentFlaw::Number);
        const bool known
            = std::ranges::all_of(all, [this](const QJsonValue &one) { return m_contacts.contains(one.toString()); });
        demand(known, where, ContentFlaw::Contact);
    }
    [[nodiscard]] static bool isNothing(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }
    [[nodiscard]] static QDate dayOf(const QJsonValue &value)
    {
        return QDate::fromString(value.toString(), u"yyyy-MM-dd"_s);
    }

    std::vector<ContentIssue> m_found;
    std::set<QString> m_contacts; // keys
};

void gapsOf(const QString &where, const QJsonValue &value, QStringList &gaps)
{
    const QJsonObject texts = value.toObject();
    const QJsonValue english = texts[u"en"];
    for (const QString &language : contentLanguages()) {
        const QJsonValue text = texts[language];
        const bool there = english.isArray() ? text.toArray().size() >= english.toArray().size() : text.isString();
        if (!english.isUndefined() && !there)
            gaps << where + u' ' + language;
    }
}

} // namespace

std::vector<ContentIssue> issuesIn(const QJsonArray &cards, const QJsonArray &contacts)
{
    Walk walk;
    walk.contacts(contacts);
    walk.cards(cards);
    return std::move(walk).found();
}

QStringList gapsIn(const QJsonArray &cards, const QJsonArray &contacts)
{
    QStringList gaps;
    const auto look = [&gaps](const QString &list, const QJsonArray &all, const QStringList &fields) {
        for (const QJsonValue value : all) {
            const QJsonObject entry = value.toObject();
            for (const QString &field : fields)
                gapsOf(list + u' ' + entry[u"key"].toString() + u' ' + field, entry[field], gaps);
        }
    };
    look(u"cards"_s, cards, {u"title"_s, u"lines"_s});
    look(u"contacts"_s, contacts, {u"name"_s, u"purpose"_s, u"hours"_s, u"languages"_s, u"note"_s});
    return gaps;
}

bool isUnchecked(const QJsonObject &contact, QDate today)
{
    const QDate checked = QDate::fromString(contact[u"verifiedOn"].toString(), Qt::ISODate);
    return !checked.isValid() || checked.addMonths(kFreshMonths) < today;
}

const QStringList &contentLanguages()
{
    static const QStringList languages{u"en"_s, u"uk"_s, u"ru"_s, u"nl"_s};
    return languages;
}

const QStringList &contentIcons()
{
    static const QStringList icons{u"baby"_s,   u"badge"_s,       u"bed"_s,    u"bus"_s,    u"child"_s,
                                   u"danger"_s, u"document"_s,    u"family"_s, u"health"_s, u"help"_s,
                                   u"home"_s,   u"house"_s,       u"info"_s,   u"money"_s,  u"language"_s,
                                   u"people"_s, u"phone"_s,       u"person"_s, u"school"_s, u"shield"_s,
                                   u"train"_s,  u"privateTalk"_s, u"work"_s,   u"travel"_s, u"warning"_s};
    return icons;
}

} // namespace prystan
