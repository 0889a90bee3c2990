// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicemodel.h"

#include "languagecontroller.h"
#include "names.h"
#include "words.h"

namespace prystan::ui {

ChoiceModel::ChoiceModel(std::vector<Choice> choices, std::function<QString(const QString &)> words,
                         LanguageController &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_choices(std::move(choices))
    , m_words(std::move(words))
{
    connect(&language, &LanguageController::currentChanged, this, [this] {
        if (!m_choices.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices[std::size_t(index.row())];
    switch (role) {
    case KeyRole:
        return choice.key;
    case Qt::DisplayRole:
    case TextRole:
        return textOf(choice.key);
    case IconRole:
        return choice.icon;
    case WayOutRole:
        return choice.wayOut;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceModel::roleNames() const
{
    return {{KeyRole, "key"}, {TextRole, "text"}, {IconRole, "icon"}, {WayOutRole, "wayOut"}};
}

QString ChoiceModel::textOf(const QString &key) const
{
    return m_words(key);
}

void ChoiceModel::setChoices(std::vector<Choice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

namespace {

using Choice = ChoiceModel::Choice;
constexpr bool kWayOut = true;

template<typename E> struct Card {
    E value;
    QString icon;
    bool wayOut = false;
};

template<typename E> std::vector<Choice> choicesOf(std::initializer_list<Card<E>> cards)
{
    std::vector<Choice> choices;
    for (const Card<E> &card : cards)
        choices.push_back({toWord(card.value), card.icon, card.wayOut});
    return choices;
}

std::vector<Choice> sexes()
{
    return choicesOf<Sex>({{Sex::Female, u"woman"_qs},
                           {Sex::Male, u"man"_qs},
                           {Sex::X, u"personX"_qs},
                           {Sex::NotSaid, u"secret"_qs, kWayOut}});
}

std::vector<Choice> nationalities()
{
    return {{u"UKR"_qs, u"badge"_qs},
            {u"other"_qs, u"globe"_qs},
            {u"XXA"_qs, u"none"_qs},
            {u"XXX"_qs, u"question"_qs, kWayOut}};
}

std::vector<Choice> countries(const QString &language)
{
    std::vector<Choice> choices;
    for (const QString &code : text::countries(language))
        choices.push_back({code, u"globe"_qs});
    return choices;
}

std::vector<Choice> documents()
{
    using enum DocumentKind;
    return choicesOf<DocumentKind>({{Passport, u"passport"_qs},
                                    {IdCard, u"idCard"_qs},
                                    {InternalPassport, u"document"_qs},
                                    {BirthCertificate, u"birthCertificate"_qs},
                                    {Other, u"other"_qs},
                                    {None, u"noDocument"_qs, kWayOut},
                                    {Unknown, u"question"_qs, kWayOut},
                                    {NotSaid, u"secret"_qs, kWayOut}});
}

std::vector<Choice> companions()
{
    using enum Companion;
    return choicesOf<Companion>({{Mother, u"woman"_qs},
                                 {Father, u"man"_qs},
                                 {Guardian, u"guardian"_qs},
                                 {Sibling, u"sibling"_qs},
                                 {OtherRelative, u"relative"_qs},
                                 {Partner, u"couple"_qs},
                                 {GroupLeader, u"leader"_qs},
                                 {OtherAdult, u"otherPerson"_qs},
                                 {Nobody, u"nobody"_qs},
                                 {Unknown, u"question"_qs, kWayOut},
                                 {NotSaid, u"secret"_qs, kWayOut}});
}

std::vector<Choice> places()
{
    using enum PlaceKind;
    return choicesOf<PlaceKind>({{Reception, u"reception"_qs},
                                 {HostFamily, u"host"_qs},
                                 {FamilyOrFriends, u"friends"_qs},
                                 {Hotel, u"bed"_qs},
                                 {TravellingOn, u"train"_qs},
                                 {Nowhere, u"nowhere"_qs},
                                 {Unknown, u"question"_qs, kWayOut},
                                 {NotSaid, u"secret"_qs, kWayOut}});
}

std::vector<Choice> channels()
{
    using enum Channel;
    return choicesOf<Channel>({{Call, u"call"_qs},
                               {Sms, u"sms"_qs},
                               {WhatsApp, u"whatsapp"_qs},
                               {Telegram, u"telegram"_qs},
                               {Viber, u"viber"_qs},
                               {Signal, u"signal"_qs},
                               {Email, u"email"_qs},
                               {None, u"none"_qs, kWayOut},
                               {NotSaid, u"secret"_qs, kWayOut}});
}

std::vector<Choice> yesNo()
{
    return choicesOf<YesNo>(
        {{YesNo::Yes, u"check"_qs}, {YesNo::No, u"close"_qs}, {YesNo::Unknown, u"question"_qs, kWayOut}});
}

std::vector<Choice> needs()
{
    using enum Need;
    return choicesOf<Need>({{BabyOrPregnant, u"baby"_qs},
                            {OlderAlone, u"older"_qs},
                            {Mobility, u"wheelchair"_qs},
                            {UrgentMedicine, u"medicine"_qs},
                            {Distress, u"distress"_qs},
                            {SingleParent, u"child"_qs},
                            {NoDocuments, u"noDocument"_qs},
                            {LostFamily, u"lostFamily"_qs},
                            {Interpreter, u"interpreter"_qs},
                            {TalkInPrivate, u"talk"_qs}});
}

std::vector<Choice> reasons()
{
    return {{u"verify"_qs, u"verify"_qs},
            {u"handover"_qs, u"turn"_qs},
            {u"family"_qs, u"people"_qs},
            {u"duty"_qs, u"warning"_qs}};
}

std::vector<Choice> months()
{
    std::vector<Choice> choices;
    for (int month = 1; month <= 12; ++month)
        choices.push_back({QString::number(month), {}});
    return choices;
}

} // namespace

Choices::Choices(LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_sexes(new ChoiceModel(sexes(), &Words::sex, language, this))
    , m_nationalities(new ChoiceModel(nationalities(), &Words::nationality, language, this))
    , m_countries(new ChoiceModel(countries(language.current()), &Words::nationality, language, this))
    , m_documents(new ChoiceModel(documents(), &Words::document, language, this))
    , m_companions(new ChoiceModel(companions(), &Words::companion, language, this))
    , m_places(new ChoiceModel(places(), &Words::place, language, this))
    , m_channels(new ChoiceModel(channels(), &Words::channel, language, this))
    , m_yesNo(new ChoiceModel(yesNo(), &Words::yesNo, language, this))
    , m_needs(new ChoiceModel(needs(), &Words::need, language, this))
    , m_reasons(new ChoiceModel(reasons(), &Words::reason, language, this))
    , m_months(new ChoiceModel(
          months(), [&language](const QString &key) { return text::monthName(key.toInt(), language.current()); },
          language, this))
{
    // Another language sorts the countries another way.
    connect(&language, &LanguageController::currentChanged, this,
            [this, &language] { m_countries->setChoices(countries(language.current())); });
}

} // namespace prystan::ui
