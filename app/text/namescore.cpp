// SPDX-License-Identifier: GPL-3.0-or-later
#include "namescore.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace prystan::text {

namespace {

// Costs are sounds (sounds.h): 0.7 a vowel, 1 a consonant. Measured on pairs of one and of different people
// (tests/data/names); see app/DESIGN.md.
constexpr double kHalf = 0.56; // costs this much: as likely as not
constexpr double kOtherGivenName = 1.6; // two names of the list that are not one
constexpr double kOtherGender = 1.5;
constexpr double kNoFamily = 1.2, kNoGiven = 0.6; // then the rest alone proposes nobody
constexpr double kOtherEnding = 0.1, kOnePartOfTwo = 0.35, kMoreGivenNames = 0.15, kInitial = 0.2, kBeginning = 0.1;
constexpr double kShortened = 0.45; // Kamchi, Kamchibek
constexpr double kUsualFamily = 8; // letters; an error weighs more in a shorter one
constexpr qsizetype kShortestShortened = 5;
constexpr double kNotAlike = 9;

NameLikeness likenessOf(const ComparableWord &a, const ComparableWord &b, double cost)
{
    if (a.letters == b.letters)
        return NameLikeness::Same;
    return cost <= kHalf ? NameLikeness::Otherwise : NameLikeness::Different;
}

void takeCheaper(PartCost &best, PartCost other)
{
    if (other.cost < best.cost)
        best = other;
}

PartCost wordCost(const ComparableWord &a, const ComparableWord &b, double most)
{
    const double cost = distance(a.sounds, b.sounds, float(most));
    return {cost, likenessOf(a, b, cost)};
}

PartCost familyCost(const FamilyPart::Name &a, const FamilyPart::Name &b, double most)
{
    const double weight
        = std::sqrt(kUsualFamily / double(std::min(a.whole.letters.size(), b.whole.letters.size()) + 2));
    most /= weight;
    PartCost best = wordCost(a.whole, b.whole, most);
    const double endings = a.gender != b.gender ? kOtherEnding : 0;
    if (best.cost > endings) {
        const double stems = distance(a.stem.sounds, b.stem.sounds, float(std::min(most, best.cost) - endings));
        takeCheaper(best, {stems + endings, NameLikeness::Ending});
    }
    if (best.likeness == NameLikeness::Ending && best.cost > kHalf)
        best.likeness = NameLikeness::Different;
    best.cost *= weight;
    return best;
}

// Of a name and its beginning: initials, what was cut off, short forms that only leave off.
std::optional<double> beginningCost(const ComparableGiven &a, const ComparableGiven &b, bool cutOff, double most)
{
    const bool aIsShorter = a.letters.size() <= b.letters.size();
    const ComparableGiven &shorter = aIsShorter ? a : b, &longer = aIsShorter ? b : a;
    const auto cost
        = [&](double more) { return distanceToBeginning(shorter.sounds, longer.sounds, float(most - more)) + more; };
    if (shorter.isInitial)
        return cost(kInitial);
    if (cutOff)
        return cost(kBeginning);
    const bool bothKnown = shorter.known.isSure() && longer.known.isSure();
    if (bothKnown || shorter.letters.size() < kShortestShortened || longer.letters.size() - shorter.letters.size() < 2)
        return std::nullopt;
    return cost(kShortened);
}

PartCost givenCost(const ComparableGiven &a, const ComparableGiven &b, bool cutOff, double most)
{
    const auto known = knownDistance(a.known, b.known);
    const bool others = !known && a.known.isSure() && b.known.isSure();
    if (others && most < kOtherGivenName && !cutOff && !a.isInitial && !b.isInitial)
        return {kOtherGivenName, NameLikeness::Different};
    PartCost best = wordCost(a, b, most);
    if (best.likeness == NameLikeness::Same)
        return best;
    if (known)
        takeCheaper(best, {*known, NameLikeness::Counterpart});
    else if (others)
        best = {std::max(best.cost, kOtherGivenName), NameLikeness::Different};
    if (const auto beginning = beginningCost(a, b, cutOff, std::min(most, best.cost)))
        takeCheaper(best, {*beginning, NameLikeness::Beginning});
    return best;
}

} // namespace

PartCost compare(const FamilyPart &a, const FamilyPart &b, double most)
{
    if (a.names.empty() || b.names.empty())
        return {a.names.empty() && b.names.empty() ? 0 : kNoFamily, NameLikeness::Missing};
    PartCost best{kNotAlike, NameLikeness::Different};
    for (const FamilyPart::Name &one : a.names) {
        for (const FamilyPart::Name &other : b.names) {
            const bool whole = &one == &a.names.front() && &other == &b.names.front();
            const double more = whole ? 0 : kOnePartOfTwo;
            PartCost cost = familyCost(one, other, std::min(most, best.cost) - more);
            cost.cost += more;
            takeCheaper(best, cost);
        }
    }
    return best;
}

// Each of the fewer names finds one among the others.
PartCost compare(const GivenPart &a, const GivenPart &b, bool cutOff, double most)
{
    const auto &[fewer, more]
        = a.names.size() <= b.names.size() ? std::tie(a.names, b.names) : std::tie(b.names, a.names);
    if (fewer.empty())
        return {more.empty() ? 0 : kNoGiven, NameLikeness::Missing};
    std::vector<bool> taken(more.size());
    PartCost sum;
    for (const ComparableGiven &one : fewer) {
        PartCost best{kNotAlike, NameLikeness::Different};
        std::size_t which = 0;
        for (std::size_t i = 0; i < more.size(); ++i) {
            const PartCost cost = taken[i] ? best : givenCost(one, more[i], cutOff, std::min(most, best.cost));
            which = cost.cost < best.cost ? i : which;
            takeCheaper(best, cost);
        }
        taken[which] = true;
        sum = {sum.cost + best.cost, std::max(sum.likeness, best.likeness)};
    }
    sum.cost += kMoreGivenNames * double(more.size() - fewer.size());
    return sum;
}

PartCost compare(const PatronymicPart &a, const PatronymicPart &b, double most)
{
    if (a.stem.empty() || b.stem.empty())
        return {};
    PartCost cost = wordCost(a.stem.front(), b.stem.front(), most);
    if (const auto known = knownDistance(a.stem.front().known, b.stem.front().known))
        takeCheaper(cost, {*known, NameLikeness::Counterpart});
    return cost;
}

NameComparison together(PartCost family, PartCost given, PartCost patronymic, GenderGuess a, GenderGuess b)
{
    NameComparison result{0, family.likeness, given.likeness, patronymic.likeness};
    result.otherGender = a.gender != NameGender::Unknown && b.gender != NameGender::Unknown && a.gender != b.gender;
    const double cost = family.cost + given.cost + kPatronymicWeight * patronymic.cost
        + (result.otherGender ? kOtherGender * a.sure * b.sure : 0);
    const bool nothing = family.likeness == NameLikeness::Missing && given.likeness == NameLikeness::Missing;
    result.score = nothing ? 0 : scoreOfCost(cost);
    return result;
}

NameComparison compare(const ComparableName &a, const ComparableName &b)
{
    return together(compare(a.family, b.family), compare(a.given, b.given, a.cutOff || b.cutOff),
                    compare(a.patronymic, b.patronymic), a.gender, b.gender);
}

double wordCost(const ComparableGiven &word, const FamilyPart &part, bool beginning, double most)
{
    double best = kNotAlike;
    const auto take = [&](auto distanceOf, const ComparableWord &other, double more) {
        best = std::min(best, distanceOf(word.sounds, other.sounds, float(std::min(most, best) - more)) + more);
    };
    for (const FamilyPart::Name &name : part.names) {
        take(distance, name.whole, 0);
        take(distance, name.stem, kOtherEnding);
        if (beginning)
            take(distanceToBeginning, name.whole, kBeginning);
    }
    return best;
}

double wordCost(const ComparableGiven &word, const GivenPart &part, bool beginning, double most)
{
    double best = kNotAlike;
    for (const ComparableGiven &name : part.names) {
        const bool begun = beginning && word.letters.size() <= name.letters.size();
        best = std::min(best, givenCost(word, name, begun, std::min(most, best)).cost);
    }
    return best;
}

double scoreOfCost(double cost)
{
    return std::exp2(-cost / kHalf);
}

double costOfScore(double score)
{
    return -kHalf * std::log2(score);
}

NameComparison compareLines(const QString &a, const QString &b)
{
    NameComparison best;
    const std::vector<ComparableName> others = likelyNamesIn(b);
    for (const ComparableName &one : likelyNamesIn(a)) {
        for (const ComparableName &other : others) {
            const NameComparison result = compare(one, other);
            if (result.score > best.score)
                best = result;
        }
    }
    return best;
}

std::vector<ComparableName> likelyNamesIn(const QString &line)
{
    std::vector<ComparableName> known, all;
    for (const auto &[name, cutOff] : namesIn(line)) {
        ComparableName comparable(name, cutOff);
        const bool sure
            = std::ranges::any_of(comparable.given.names, [](const auto &given) { return given.known.isSure(); });
        (sure ? known : all).push_back(std::move(comparable));
    }
    return known.empty() ? all : known;
}

} // namespace prystan::text
