// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "party.h"

// Labels for a child, derived from facts and never entered (domain brief §3.2). Pure.
namespace prystan {

enum class CareTier {
    AloneOrNonParent = 1, // first: alone or with somebody who is not parent or guardian
    ToVerify = 2, // a parent or guardian is claimed and not yet checked
    Verified = 3,
    NotAChild = 4,
};
enum class DutchLabel { None, Onbegeleid, TeVerifieren, Begeleid };
enum class InternationalLabel { None, Unaccompanied, Separated, UnaccompaniedGroup, Accompanied, Unknown };
enum class CareReason {
    NobodyWithChild,
    PartnerIsNotGuardian,
    RelativeIsNotParent,
    UnrelatedAdult,
    GroupLeaderIsNotGuardian,
    CompanionUnknown,
    CompanionNotSaid,
    CompanionNotAsked,
    SelfRegistered,
    ParentClaimedNotChecked,
    GuardianClaimedNotChecked,
    ParentVerified,
    GuardianVerified,
    AgeEstimated,
    AgeUnknown,
    AdultByDate
};

struct CareFacts {
    Birth birth;
    Companion companion = Companion::NotAsked;
    bool selfRegistered = false; // the child is the one who filled in the form
    bool authorityVerified = false; // a staff member has seen proof; never set by self-service or a volunteer
};

struct CareLabels {
    CareTier tier = CareTier::NotAChild;
    DutchLabel dutch = DutchLabel::None;
    InternationalLabel international = InternationalLabel::None;
    bool urgent = false; // partner or nobody
    std::vector<CareReason> reasons; // most important first, never empty for a child
    friend bool operator==(const CareLabels &, const CareLabels &) = default;
};

[[nodiscard]] CareLabels careLabels(const CareFacts &facts, QDate today);

[[nodiscard]] QString toWord(CareTier); // "alone_or_non_parent" "to_verify" "verified" "adult"
[[nodiscard]] QString toWord(DutchLabel); // "onbegeleid" "te verifiëren" "begeleid" ""
[[nodiscard]] QString toWord(InternationalLabel); // "unaccompanied" ...
[[nodiscard]] QString toWord(CareReason); // "partner_is_not_guardian" ...

} // namespace prystan
