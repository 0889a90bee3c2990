// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz.h"

#include "mrzrepair.h"
#include "wordtable.h"

#include <algorithm>

namespace prystan::mrz {

namespace {

using namespace Qt::StringLiterals;

constexpr int kAdult = 18;

constexpr Word<Format> kFormats[]{
    {Format::Td1, "TD1"},    {Format::Td2, "TD2"},    {Format::Td3, "TD3"},
    {Format::MrvA, "MRV-A"}, {Format::MrvB, "MRV-B"}, {Format::FraId, "FRA-ID"},
};

constexpr Word<Doubt> kDoubts[]{
    {Doubt::CenturyOpen, "century_open"},           {Doubt::AdulthoodOpen, "adulthood_open"},
    {Doubt::BirthUnknown, "birth_unknown"},         {Doubt::BirthImpossible, "birth_impossible"},
    {Doubt::ExpiryImpossible, "expiry_impossible"}, {Doubt::CodeUnknown, "code_unknown"},
    {Doubt::IssuerMalformed, "issuer_malformed"},   {Doubt::NationalityMalformed, "nationality_malformed"},
    {Doubt::SexMalformed, "sex_malformed"},         {Doubt::NameMalformed, "name_malformed"},
};

Format formatOf(const QStringList &lines)
{
    const bool visa = lines[0].startsWith(u'V');
    if (lines.size() == 3)
        return Format::Td1;
    if (lines[0].size() == 44)
        return visa ? Format::MrvA : Format::Td3;
    if (visa)
        return Format::MrvB;
    return lines[0].startsWith("IDFRA"_L1) ? Format::FraId : Format::Td2;
}

void addBirthDoubts(const Date &birth, const QDate &today, std::vector<Doubt> &doubts)
{
    if (birth.state == Date::State::Impossible)
        doubts.push_back(Doubt::BirthImpossible);
    if (birth.state == Date::State::Unknown)
        doubts.push_back(Doubt::BirthUnknown);
    if (!birth.earliest())
        return;
    const int eldest = ageOn(today, *birth.earliest()), youngest = ageOn(today, *birth.latest());
    if (youngest < kAdult) // two digits of a year: somebody of 7 may be 107
        doubts.push_back(Doubt::CenturyOpen);
    if (youngest < kAdult && eldest >= kAdult)
        doubts.push_back(Doubt::AdulthoodOpen);
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void addFieldDoubts(const Layout &layout, const Reading &reading, std::vector<Doubt> &doubts)
{
    if (reading.documentCode.isEmpty() || !u"PIACV"_s.contains(reading.documentCode.front()))
        doubts.push_back(Doubt::CodeUnknown);
    if (codeKind(reading.issuer) == CodeKind::Malformed)
        doubts.push_back(Doubt::IssuerMalformed);
    if (layout.nationality.size > 0 && codeKind(reading.nationality) == CodeKind::Malformed)
        doubts.push_back(Doubt::NationalityMalformed);
    if (!u"MF<X"_s.contains(reading.sex))
        doubts.push_back(Doubt::SexMalformed);
    if (reading.surname.isEmpty() || hasDigit(reading.surname) || hasDigit(reading.given))
        doubts.push_back(Doubt::NameMalformed);
}

void addMeaning(Mrz &mrz, const QDate &today)
{
    const Layout &layout = mrz.french ? frenchLayout() : layoutOf(mrz.format);
    const Reading &best = mrz.best();
    mrz.birth = birthDate(best.birth, today);
    addBirthDoubts(mrz.birth, today, mrz.doubts);
    if (layout.expiry.size > 0) {
        mrz.expiry = expiryDate(best.expiry);
        if (mrz.expiry.state == Date::State::Impossible)
            mrz.doubts.push_back(Doubt::ExpiryImpossible);
    }
    addFieldDoubts(layout, best, mrz.doubts);
}

void addRepairs(Mrz &mrz, const QStringList &lines)
{
    Repaired better = repaired(layoutOf(mrz.format), lines);
    mrz.repairs = std::move(better.repairs);
    if (!mrz.repairs.empty())
        mrz.repaired = read(layoutOf(mrz.format), better.lines);
}

} // namespace

bool Checks::allRight() const
{
    return std::ranges::none_of(std::initializer_list<Check>{number, birth, expiry, personal, composite},
                                [](Check check) { return check == Check::Wrong; });
}

const Reading &Mrz::best() const
{
    if (french)
        return *french;
    return repaired ? *repaired : asGiven;
}

QString toWord(Format format)
{
    return wordOf(kFormats, format);
}

QString toWord(Doubt doubt)
{
    return wordOf(kDoubts, doubt);
}

CodeKind codeKind(const QString &code)
{
    static const QStringList special{u"D"_s,   u"EUE"_s, u"GBD"_s, u"GBN"_s, u"GBO"_s, u"GBP"_s, u"GBS"_s,
                                     u"RKS"_s, u"UNO"_s, u"UNA"_s, u"UNK"_s, u"UTO"_s, u"XBA"_s, u"XCC"_s,
                                     u"XCE"_s, u"XCO"_s, u"XDC"_s, u"XEC"_s, u"XES"_s, u"XIM"_s, u"XMP"_s,
                                     u"XOM"_s, u"XPO"_s, u"XXA"_s, u"XXB"_s, u"XXC"_s, u"XXX"_s};
    if (special.contains(code))
        return CodeKind::Special;
    const bool letters = std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return code.size() == 3 && letters ? CodeKind::State : CodeKind::Malformed;
}

Result<Mrz, Problem> parse(const QString &text, Manner manner, const QDate &today)
{
    auto input = linesOf(text, manner);
    if (!input)
        return passOn(input);
    const QStringList &lines = input->lines;
    Mrz mrz;
    mrz.format = formatOf(lines);
    mrz.identity = mrz.format != Format::MrvA && mrz.format != Format::MrvB;
    mrz.tolerated = input->tolerated;
    mrz.asGiven = read(layoutOf(mrz.format), lines);
    if (mrz.format == Format::FraId) {
        mrz.asGiven.valid = false;
        mrz.french = read(frenchLayout(), lines);
    } else {
        addRepairs(mrz, lines);
    }
    addMeaning(mrz, today);
    return mrz;
}

} // namespace prystan::mrz
