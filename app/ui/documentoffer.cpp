// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentoffer.h"

#include "fieldmodel.h"
#include "names.h"

#include <algorithm>

namespace prystan::ui {

namespace {

using mrz::Check;
using mrz::Reading;

// The codes of Doc 9303 that are other countries' in ISO 3166; empty: no nationality.
QString nationalityOf(const QString &code)
{
    static const QStringList british{u"GBD"_qs, u"GBN"_qs, u"GBO"_qs, u"GBP"_qs, u"GBS"_qs};
    if (code == u"D")
        return u"DEU"_qs;
    if (british.contains(code))
        return u"GBR"_qs;
    return mrz::codeKind(code) == mrz::CodeKind::State || code == u"XXA" || code == u"XXX" ? code : QString();
}

QString lettersAndDigits(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            kept += c.toUpper();
    }
    return kept;
}

class Offering
{
public:
    Offering(const mrz::Mrz &zone, QDate today)
        : m_zone(zone)
        , m_best(zone.best())
        , m_given(zone.repaired ? zone.asGiven : zone.best())
        , m_today(today)
    { }

    DocumentOffer all()
    {
        m_made.visa = !m_zone.identity;
        if (m_made.visa)
            m_made.notes.push_back(Note::Visa);
        addName();
        addBirth();
        addSex();
        addNationality();
        if (!m_made.visa) {
            addKind();
            addNumber();
        }
        addExpiry();
        return std::move(m_made);
    }

private:
    [[nodiscard]] bool doubts(mrz::Doubt doubt) const { return std::ranges::count(m_zone.doubts, doubt) > 0; }

    Offer &add(ReadAnswer answer, bool repaired)
    {
        Offer &offer = m_made.offers.emplace_back();
        offer.answer = answer;
        if (m_made.visa)
            offer.unsure.push_back(Unsure::Visa);
        if (repaired)
            offer.unsure.push_back(Unsure::Repaired);
        return offer;
    }
    // The composite covers number and birth; what it says beyond their own digits is that something is wrong somewhere.
    void addCheck(Offer &offer, Check check)
    {
        if (check == Check::Wrong)
            offer.unsure.push_back(Unsure::CheckDigit);
        else if (m_best.checks.composite == Check::Wrong)
            offer.unsure.push_back(Unsure::WholeCheck);
    }

    void addName()
    {
        m_made.cutOff = m_best.surnameCut || m_best.givenCut;
        if (doubts(mrz::Doubt::NameMalformed))
            return m_made.notes.push_back(Note::NameUnreadable);
        addPart(ReadAnswer::FamilyName, &PersonName::family, &Reading::surname, m_best.surnameCut);
        addPart(ReadAnswer::GivenName, &PersonName::given, &Reading::given, m_best.givenCut);
    }
    void addPart(ReadAnswer answer, QString PersonName::*part, QString Reading::*from, bool cut)
    {
        if ((m_best.*from).isEmpty())
            return;
        Offer &offer = add(answer, m_given.*from != m_best.*from);
        offer.read.name.*part = m_best.*from;
        if (cut)
            offer.unsure.push_back(Unsure::CutOff);
    }

    void addBirth()
    {
        using State = mrz::Date::State;
        const mrz::Date &birth = m_zone.birth;
        if (birth.state == State::Impossible)
            return m_made.notes.push_back(Note::BirthImpossible);
        if (birth.state == State::Unknown)
            return m_made.notes.push_back(Note::BirthUnknown);
        Offer &offer
            = add(ReadAnswer::Birth, m_given.birth != m_best.birth || m_given.checks.birth != m_best.checks.birth);
        offer.read.birth = birth.state == State::Whole
            ? Birth{BirthKind::Date, birth.day, birth.month, birth.year, 0, {}}
            : Birth{BirthKind::YearOnly, 0, 0, birth.year, 0, {}};
        addCheck(offer, m_best.checks.birth);
        if (birth.state == State::Partial)
            offer.unsure.push_back(Unsure::PartOfDate);
        if (doubts(mrz::Doubt::CenturyOpen))
            offer.unsure.push_back(Unsure::Century);
        if (doubts(mrz::Doubt::AdulthoodOpen))
            offer.unsure.push_back(Unsure::Adulthood);
    }

    void addSex()
    {
        if (doubts(mrz::Doubt::SexMalformed))
            return m_made.notes.push_back(Note::SexUnreadable);
        Offer &offer = add(ReadAnswer::Sex, m_given.sex != m_best.sex);
        offer.read.sex = m_best.sex == u"F" ? Sex::Female : m_best.sex == u"M" ? Sex::Male : Sex::X;
        if (offer.read.sex == Sex::X)
            offer.unsure.push_back(Unsure::NotSaid);
    }

    void addNationality()
    {
        if (m_zone.format == mrz::Format::FraId) // has none
            return;
        const QString code = nationalityOf(m_best.nationality);
        if (code.isEmpty())
            return m_made.notes.push_back(Note::NationalityUnreadable);
        Offer &offer = add(ReadAnswer::Nationality, m_given.nationality != m_best.nationality);
        offer.read.nationality = code;
        const bool known = code == u"XXA" || code == u"XXX" || !text::countryName(code, u"en"_qs).isEmpty();
        if (!known || code == u"XXX")
            offer.unsure.push_back(known ? Unsure::NotSaid : Unsure::Unusual);
    }

    // P with anything behind it is a passport; of cards I and ID are those of identity, others may be residence
    // permits.
    void addKind()
    {
        const QString &code = m_best.documentCode;
        const bool card = code == u"I" || code == u"ID" || code == u"IP";
        Offer &offer = add(ReadAnswer::Document, m_given.documentCode != code);
        offer.read.document = code.startsWith(u'P') ? DocumentKind::Passport
            : card                                  ? DocumentKind::IdCard
                                                    : DocumentKind::Other;
        if (offer.read.document == DocumentKind::Other)
            offer.unsure.push_back(Unsure::Unusual);
    }

    void addNumber()
    {
        if (m_best.number.isEmpty())
            return;
        Offer &offer = add(ReadAnswer::DocumentNumber,
                           m_given.number != m_best.number || m_given.checks.number != m_best.checks.number);
        offer.read.documentNumber = m_best.number;
        addCheck(offer, m_best.checks.number);
    }

    void addExpiry()
    {
        if (doubts(mrz::Doubt::ExpiryImpossible))
            return m_made.notes.push_back(Note::ExpiryImpossible);
        const auto last = m_zone.expiry.latest();
        if (!last || *last >= m_today || m_best.checks.expiry == Check::Wrong)
            return;
        m_made.notes.push_back(Note::Expired);
        m_made.expiry = *last;
    }

    const mrz::Mrz &m_zone;
    const Reading &m_best, &m_given;
    QDate m_today;
    DocumentOffer m_made;
};

} // namespace

const Offer *DocumentOffer::find(ReadAnswer answer) const
{
    const auto found = std::ranges::find(offers, answer, &Offer::answer);
    return found == offers.end() ? nullptr : &*found;
}

PersonName DocumentOffer::name() const
{
    PersonName name;
    if (const Offer *family = find(ReadAnswer::FamilyName))
        name.family = family->read.name.family;
    if (const Offer *given = find(ReadAnswer::GivenName))
        name.given = given->read.name.given;
    return name;
}

DocumentOffer offerOf(const mrz::Mrz &zone, QDate today)
{
    return Offering(zone, today).all();
}

void copyAnswer(ReadAnswer answer, const Person &from, Person &to)
{
    switch (answer) {
    case ReadAnswer::FamilyName:
        to.name.family = from.name.family;
        break;
    case ReadAnswer::GivenName:
        to.name.given = from.name.given;
        break;
    case ReadAnswer::Birth:
        to.birth = from.birth;
        break;
    case ReadAnswer::Sex:
        to.sex = from.sex;
        break;
    case ReadAnswer::Nationality:
        to.nationality = from.nationality;
        break;
    case ReadAnswer::Document:
        to.document = from.document;
        break;
    case ReadAnswer::DocumentNumber:
        to.documentNumber = from.documentNumber;
        break;
    }
}

bool isSame(ReadAnswer answer, const Person &a, const Person &b)
{
    Person one, other;
    copyAnswer(answer, a, one);
    copyAnswer(answer, b, other);
    return one == other;
}

bool isAnswered(ReadAnswer answer, const Person &person)
{
    if (answer == ReadAnswer::Birth) // a date of which nothing was chosen yet is none
        return settled(person.birth).kind != BirthKind::NotAnswered;
    return !isSame(answer, person, Person());
}

bool fits(ReadAnswer answer, const Person &typed, const Person &read)
{
    switch (answer) {
    case ReadAnswer::FamilyName:
        return lettersAndDigits(typed.name.family) == lettersAndDigits(read.name.family);
    case ReadAnswer::GivenName:
        return lettersAndDigits(typed.name.given) == lettersAndDigits(read.name.given);
    case ReadAnswer::DocumentNumber:
        return lettersAndDigits(typed.documentNumber) == lettersAndDigits(read.documentNumber);
    default:
        return isSame(answer, typed, read);
    }
}

} // namespace prystan::ui
