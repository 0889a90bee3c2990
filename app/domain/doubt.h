// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "party.h"

namespace prystan {

// Why an event is set aside instead of being taken for a fact. The words are stored and never change their meaning;
// app/DESIGN.md says what each stands for.
enum class Doubt {
    // what carries it
    OtherOrganisation,
    UnknownDevice,
    Size,
    Signature,
    Hash,
    AfterRevocation,
    Unproven,
    BadSeq,
    Fork,
    BrokenChain,
    // what is inside
    NoKey,
    KeyToCome, // no fault of anybody: a newer key, which this device has not been given yet
    Tampered,
    TooDeep,
    Unreadable,
    TooNew,
    UnknownType,
    UnknownField,
    TooLong,
    NotTheHeader,
    WrongCompartment,
    IdReused,
    // who says it
    NotAllowed,
    NoReason,
    OnePersonOnly,
};
[[nodiscard]] QString toWord(Doubt doubt); // "unknown_device"
template<> [[nodiscard]] std::optional<Doubt> fromWord<Doubt>(const QString &word);

} // namespace prystan
