// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "names.h"

#include <QLocale>

namespace prystan::ui {

namespace {

// The window's language; LanguageController keeps QLocale in step with it.
QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

QString Words::sex(const QString &word)
{
    switch (answerOf<Sex>(word)) {
    //: Sex of a person, an answer card. Written in words in every language, also for a child.
    case Sex::Female:
        return tr("Female");
    case Sex::Male:
        return tr("Male");
    //: Sex "X" as in some passports.
    case Sex::X:
        return tr("X (as in the passport)");
    //: An answer card or link: the person does not want to answer.
    case Sex::NotSaid:
        return tr("I’d rather not say");
    case Sex::NotAnswered:
        break;
    }
    return {};
}

QString Words::nationality(const QString &word)
{
    if (word == u"XXA")
        //: Nationality: has none.
        return tr("Stateless");
    if (word == u"XXX")
        return tr("I don’t know");
    if (word == u"other")
        //: Nationality: opens the list of all countries.
        return tr("Another country");
    return word.isEmpty() ? QString() : text::countryName(word, language());
}

QString Words::document(const QString &word)
{
    switch (answerOf<DocumentKind>(word)) {
    //: Kinds of document, answer cards.
    case DocumentKind::Passport:
        return tr("Passport for travelling abroad");
    case DocumentKind::IdCard:
        return tr("Identity card");
    //: The old Ukrainian paper passport for use inside the country.
    case DocumentKind::InternalPassport:
        return tr("Internal passport (booklet)");
    case DocumentKind::BirthCertificate:
        return tr("Birth certificate");
    case DocumentKind::Other:
        return tr("Another document");
    //: A link under the cards, never punished.
    case DocumentKind::None:
        return tr("No papers");
    case DocumentKind::Unknown:
        return tr("I don’t know");
    case DocumentKind::NotSaid:
        return tr("I’d rather not say");
    case DocumentKind::NotAnswered:
        break;
    }
    return {};
}

QString Words::companion(const QString &word)
{
    switch (answerOf<Companion>(word)) {
    //: Answers to "Who is with the child now?", answer cards. "Mother" is the child's mother.
    case Companion::Mother:
        return tr("Mother");
    case Companion::Father:
        return tr("Father");
    //: Guardian by law (опікун або піклувальник, voogd), not just an adult who cares for the child.
    case Companion::Guardian:
        return tr("Guardian (by law)");
    case Companion::Sibling:
        return tr("Brother or sister");
    case Companion::OtherRelative:
        return tr("Another relative");
    case Companion::Partner:
        return tr("The child’s husband, wife or partner");
    //: Leader of a group of children: coach, teacher, head of an institution.
    case Companion::GroupLeader:
        return tr("Group leader");
    case Companion::OtherAdult:
        return tr("Another adult");
    case Companion::Nobody:
        return tr("Nobody");
    case Companion::Unknown:
        return tr("I don’t know");
    case Companion::NotSaid:
        return tr("I’d rather not say");
    case Companion::NotAsked:
        break;
    }
    return {};
}

QString Words::place(const QString &word)
{
    switch (answerOf<PlaceKind>(word)) {
    //: Answers to "Where will you sleep tonight?". Municipal reception (opvang).
    case PlaceKind::Reception:
        return tr("In a reception centre");
    case PlaceKind::HostFamily:
        return tr("With a host family");
    case PlaceKind::FamilyOrFriends:
        return tr("With family or friends");
    case PlaceKind::Hotel:
        return tr("In a hotel");
    case PlaceKind::TravellingOn:
        return tr("I am travelling on");
    case PlaceKind::Nowhere:
        return tr("I have no place yet");
    case PlaceKind::Unknown:
        return tr("I don’t know");
    case PlaceKind::NotSaid:
        return tr("I’d rather not say");
    case PlaceKind::NotAnswered:
        break;
    }
    return {};
}

QString Words::channel(const QString &word)
{
    switch (answerOf<Channel>(word)) {
    //: How we may reach the person: a telephone call.
    case Channel::Call:
        return tr("Phone call");
    case Channel::Sms:
        return tr("Text message (SMS)");
    case Channel::WhatsApp:
        return tr("WhatsApp");
    case Channel::Telegram:
        return tr("Telegram");
    case Channel::Viber:
        return tr("Viber");
    case Channel::Signal:
        return tr("Signal");
    case Channel::Email:
        return tr("E-mail");
    //: How we may reach the person: not at all. Said by the person.
    case Channel::None:
        return tr("Please do not contact me");
    case Channel::NotSaid:
        return tr("I’d rather not say");
    case Channel::NotAnswered:
        break;
    }
    return {};
}

QString Words::yesNo(const QString &word)
{
    switch (answerOf<YesNo>(word)) {
    case YesNo::Yes:
        return tr("Yes");
    case YesNo::No:
        return tr("No");
    case YesNo::Unknown:
        return tr("I don’t know");
    case YesNo::NotAnswered:
        break;
    }
    return {};
}

QString Words::need(const QString &word)
{
    const auto need = fromWord<Need>(word);
    if (!need)
        return {};
    switch (*need) {
    //: Needs of the person or of somebody with her, pictogram cards; several may be chosen.
    case Need::BabyOrPregnant:
        return tr("Pregnant, or with a baby");
    case Need::OlderAlone:
        return tr("Older person alone");
    case Need::Mobility:
        return tr("Walking is hard, or a wheelchair");
    case Need::UrgentMedicine:
        return tr("Medicine or a doctor soon");
    //: Upset, cannot sleep, very afraid.
    case Need::Distress:
        return tr("Feeling very bad or afraid");
    case Need::SingleParent:
        return tr("Alone with children");
    case Need::NoDocuments:
        return tr("Papers lost or taken");
    case Need::LostFamily:
        return tr("Looking for a family member");
    case Need::Interpreter:
        return tr("An interpreter");
    //: Neutral on purpose: someone may be watching the screen.
    case Need::TalkInPrivate:
        return tr("A talk with a staff member");
    }
    return {};
}

QString Words::reason(const QString &word)
{
    if (word == u"verify")
        //: Staff: why the record of a child is opened.
        return tr("To check who is with the child");
    if (word == u"handover")
        //: Staff: municipality (gemeente) and Nidos, the Dutch guardianship body.
        return tr("To hand over to the municipality or Nidos");
    if (word == u"family")
        return tr("The child or the family asks");
    if (word == u"duty")
        //: Staff: somebody fears for the child.
        return tr("Worry about the child’s safety");
    return {};
}

QString Words::birth(const Birth &birth, const QString &language)
{
    switch (birth.kind) {
    case BirthKind::Date:
        if (birth.day > 0 && birth.month > 0 && birth.year > 0)
            return text::longDate(birth.day, birth.month, birth.year, language);
        //: Date of birth: some of day, month and year are still missing.
        return tr("not complete");
    case BirthKind::YearOnly:
        //: Date of birth, only the year is known: "1987, only the year".
        return birth.year > 0 ? tr("%1, only the year").arg(birth.year) : tr("not complete");
    case BirthKind::AboutAge:
        return birth.age < 0 ? tr("not complete") : age(birth.age, true);
    //: Date of birth: the person said "I don't know".
    case BirthKind::Unknown:
        return tr("not known");
    case BirthKind::NotAnswered:
        break;
    }
    return {};
}

QString Words::age(std::optional<int> years, bool estimated)
{
    if (!years)
        return tr("age not known");
    if (*years == 0)
        return tr("under 1 year old");
    //: Age of a person, an estimate.
    return estimated ? tr("about %n year(s) old", nullptr, *years)
                     //: Age of a person.
                     : tr("%n year(s) old", nullptr, *years);
}

QString Words::shortAge(std::optional<int> years, bool estimated)
{
    if (!years)
        return QStringLiteral("?");
    //: Staff's list: an estimated age, as short as possible: "about 10".
    return estimated ? tr("about %1").arg(*years) : QString::number(*years);
}

QString Words::answered()
{
    //: Review page: stands in the place of a private answer, so that nobody reads it over a shoulder.
    return tr("answered");
}

QString Words::notAnswered()
{
    //: Review page: this question was left open.
    return tr("not answered");
}

QString Words::you()
{
    //: Review page: heading above the answers about the person who fills in the form.
    return tr("You");
}

QString Words::personNumber(int number)
{
    //: Stands for a name as long as none was given: "Person 2".
    return tr("Person %1").arg(number);
}

QString Words::allTogether()
{
    //: Review page: heading above the answers that hold for the whole family or group.
    return tr("For all of you");
}

QString Words::wrongEarlierCode()
{
    //: Under the field for the code of an earlier form: six letters were typed and the check letter does not fit.
    return tr("This code cannot be right. Please compare each letter. You can also go on without it.");
}

QString Words::earlierCode()
{
    //: Review of the answers: label of the code that the person was given when she filled in the form before.
    return tr("Code from before");
}

QString Words::fromAbroad(const QString &number)
{
    //: Beside a helpline: the number that works with a foreign SIM card.
    return tr("With a foreign phone: %1").arg(number);
}

} // namespace prystan::ui
