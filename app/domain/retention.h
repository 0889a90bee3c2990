// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keptfact.h"

#include <set>

// How long what is kept, and what therefore may go now. Pure; removing is the service's. Nothing goes by time alone:
// a copy on a device goes after its delivery, a record after its hand-over. Only reports have nothing but their age.
namespace prystan {

struct RetentionRules {
    int deviceHours = 24; // a device's copy, after its delivery
    int intakeMonths = 3; // after the hand-over
    int childMonths = 12; // after the hand-over; the proof of it stays
    int incidentMonths = 6; // after the last word
    friend bool operator==(const RetentionRules &, const RetentionRules &) = default;
};
inline constexpr int kHeartbeatDays = 7;
inline constexpr int kMostDeviceHours = 7 * 24, kMostMonths = 120;

// From when on a copy that was delivered then may go.
[[nodiscard]] QDateTime endOfCopy(const RetentionRules &rules, const QDateTime &delivered);

enum class RetentionReason {
    HandedOver, // and its time is over
    ReportOver, // a report, and its time is over
    SignOfLife, // a device's, and a week old
    NotHandedOver, // as old, but nobody has handed it over: it stays, and somebody should look
};
[[nodiscard]] QString toWord(RetentionReason); // "handed_over" "report_over" "sign_of_life" "not_handed_over"

// What is kept of one person, party or report, and is over.
struct RetentionCase {
    Compartment compartment = Compartment::Intake; // where it stands; some of it may lie in the other one
    QString subject;
    RetentionReason reason = RetentionReason::HandedOver;
    QDateTime since; // when its time began
    std::vector<std::pair<QString, qint64>> places; // device and seq of what goes; empty: stays
    friend bool operator==(const RetentionCase &, const RetentionCase &) = default;
};
struct RetentionInput {
    const std::vector<KeptFact> &facts;
    std::set<Compartment> open; // what of a record may lie in a shut one decides whether it may go
    const RetentionRules &rules;
    QDateTime now;
    QDateTime founded; // when the organisation's device was made: nothing is older, whatever a clock said
};
[[nodiscard]] std::vector<RetentionCase> retentionCases(const RetentionInput &input);

// A clock that went forward by more than this since a run that was believed may be years off: a person is asked.
inline constexpr int kTrustedDays = 4; // a long weekend
[[nodiscard]] bool isClockDoubtful(const QDateTime &now, const QDateTime &believed);

} // namespace prystan
