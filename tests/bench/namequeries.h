// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manynames.h"

#include <array>
#include <optional>

// The same people, written otherwise.
namespace prystan::bench {

enum class Written {
    Kmu2010, // these five without a patronymic, as documents are in Latin letters
    IcaoUk,
    IcaoRu, // of the Russian form, as the next but one
    NlUk,
    NlRu,
    Russian, // in Cyrillic, with the Russian counterpart of the given name
    NoPatronymic, // in Cyrillic, as the next two
    OtherOrder,
    OtherEnding, // of the other gender
    TypingError, // in kmu2010
    CutOff // by a machine-readable zone
};
inline constexpr int kWrittenKinds = 11;
[[nodiscard]] const char *toText(Written written);

struct NameQuery {
    Written written;
    std::uint32_t person;
    QString text;
    QString meant; // the text before the typing error
};

// By the tables of romanisation.h, each part of a name once.
[[nodiscard]] QString inLatin(const PersonName &name);

// All kinds in turn, so that the first ones stand for all.
[[nodiscard]] std::vector<NameQuery> makeQueries(const ManyNames &names, std::size_t count, std::uint32_t seed);
// The person, or somebody who would be written exactly the same: nobody could tell them apart.
[[nodiscard]] bool isHit(const NameQuery &query, const ManyNames &names, std::uint32_t found);

} // namespace prystan::bench
