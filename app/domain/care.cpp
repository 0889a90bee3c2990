// SPDX-License-Identifier: GPL-3.0-or-later
#include "care.h"

#include "wordtable.h"

namespace prystan {

namespace {

constexpr Word<CareTier> kTiers[] = {
    {CareTier::AloneOrNonParent, "alone_or_non_parent"},
    {CareTier::ToVerify, "to_verify"},
    {CareTier::Verified, "verified"},
    {CareTier::NotAChild, "adult"},
};
constexpr Word<DutchLabel> kDutch[] = {
    {DutchLabel::None, ""},
    {DutchLabel::Onbegeleid, "onbegeleid"},
    {DutchLabel::TeVerifieren, "te verifiëren"},
    {DutchLabel::Begeleid, "begeleid"},
};
constexpr Word<InternationalLabel> kInternational[] = {
    {InternationalLabel::None, ""},
    {InternationalLabel::Unaccompanied, "unaccompanied"},
    {InternationalLabel::Separated, "separated"},
    {InternationalLabel::UnaccompaniedGroup, "unaccompanied_group"},
    {InternationalLabel::Accompanied, "accompanied"},
    {InternationalLabel::Unknown, "unknown"},
};
constexpr Word<CareReason> kReasons[] = {
    {CareReason::NobodyWithChild, "nobody_with_child"},
    {CareReason::PartnerIsNotGuardian, "partner_is_not_guardian"},
    {CareReason::RelativeIsNotParent, "relative_is_not_parent"},
    {CareReason::UnrelatedAdult, "unrelated_adult"},
    {CareReason::GroupLeaderIsNotGuardian, "group_leader_is_not_guardian"},
    {CareReason::CompanionUnknown, "companion_unknown"},
    {CareReason::CompanionNotSaid, "companion_not_said"},
    {CareReason::CompanionNotAsked, "companion_not_asked"},
    {CareReason::SelfRegistered, "self_registered"},
    {CareReason::ParentClaimedNotChecked, "parent_claimed_not_checked"},
    {CareReason::GuardianClaimedNotChecked, "guardian_claimed_not_checked"},
    {CareReason::ParentVerified, "parent_verified"},
    {CareReason::GuardianVerified, "guardian_verified"},
    {CareReason::AgeEstimated, "age_estimated"},
    {CareReason::AgeUnknown, "age_unknown"},
    {CareReason::AdultByDate, "adult_by_date"},
};

struct Judgement {
    InternationalLabel international;
    CareReason reason;
};

// Who is with the child, when nobody has checked any proof. Where nothing is known, nothing is claimed.
Judgement unchecked(Companion companion)
{
    switch (companion) {
    case Companion::Mother:
    case Companion::Father:
        return {InternationalLabel::Unknown, CareReason::ParentClaimedNotChecked};
    case Companion::Guardian:
        return {InternationalLabel::Unknown, CareReason::GuardianClaimedNotChecked};
    case Companion::Sibling:
    case Companion::OtherRelative:
        return {InternationalLabel::Separated, CareReason::RelativeIsNotParent};
    case Companion::Partner:
        return {InternationalLabel::Unaccompanied, CareReason::PartnerIsNotGuardian};
    case Companion::GroupLeader:
        return {InternationalLabel::UnaccompaniedGroup, CareReason::GroupLeaderIsNotGuardian};
    case Companion::OtherAdult:
        return {InternationalLabel::Unaccompanied, CareReason::UnrelatedAdult};
    case Companion::Nobody:
        return {InternationalLabel::Unaccompanied, CareReason::NobodyWithChild};
    case Companion::Unknown:
        return {InternationalLabel::Unknown, CareReason::CompanionUnknown};
    case Companion::NotSaid:
        return {InternationalLabel::Unknown, CareReason::CompanionNotSaid};
    case Companion::NotAsked:
        break;
    }
    return {InternationalLabel::Unknown, CareReason::CompanionNotAsked};
}

bool mayHaveAuthority(Companion companion)
{
    return companion == Companion::Mother || companion == Companion::Father || companion == Companion::Guardian;
}

CareLabels verifiedLabels(Companion companion)
{
    const bool guardian = companion == Companion::Guardian;
    CareLabels labels{CareTier::Verified, DutchLabel::Begeleid, InternationalLabel::Accompanied, false, {}};
    labels.reasons.push_back(guardian ? CareReason::GuardianVerified : CareReason::ParentVerified);
    return labels;
}

CareLabels uncheckedLabels(const CareFacts &facts)
{
    const bool claimed = mayHaveAuthority(facts.companion);
    const Judgement judgement = unchecked(facts.companion);
    CareLabels labels;
    labels.tier = claimed && !facts.selfRegistered ? CareTier::ToVerify : CareTier::AloneOrNonParent;
    labels.dutch = claimed ? DutchLabel::TeVerifieren : DutchLabel::Onbegeleid;
    labels.international = judgement.international;
    labels.urgent = facts.companion == Companion::Partner || facts.companion == Companion::Nobody;
    // With a parent only claimed, it is the child's being alone at the form that puts it first.
    labels.reasons.push_back(judgement.reason);
    if (facts.selfRegistered)
        labels.reasons.insert(claimed ? labels.reasons.begin() : labels.reasons.end(), CareReason::SelfRegistered);
    return labels;
}

CareLabels adultLabels(const Birth &birth)
{
    CareLabels labels;
    labels.reasons.push_back(birth.kind == BirthKind::Date ? CareReason::AdultByDate : CareReason::AgeEstimated);
    return labels;
}

void addAgeReason(CareLabels &labels, const Birth &birth, AgeClass age)
{
    if (age == AgeClass::Unknown)
        labels.reasons.push_back(CareReason::AgeUnknown);
    else if (birth.kind != BirthKind::Date)
        labels.reasons.push_back(CareReason::AgeEstimated);
}

} // namespace

CareLabels careLabels(const CareFacts &facts, QDate today)
{
    const AgeClass age = ageClass(facts.birth, today);
    if (age == AgeClass::Adult)
        return adultLabels(facts.birth);
    const bool checked = facts.authorityVerified && mayHaveAuthority(facts.companion);
    CareLabels labels = checked ? verifiedLabels(facts.companion) : uncheckedLabels(facts);
    addAgeReason(labels, facts.birth, age);
    return labels;
}

QString toWord(CareTier value)
{
    return wordOf(kTiers, value);
}
QString toWord(DutchLabel value)
{
    return wordOf(kDutch, value);
}
QString toWord(InternationalLabel value)
{
    return wordOf(kInternational, value);
}
QString toWord(CareReason value)
{
    return wordOf(kReasons, value);
}

} // namespace prystan
