// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "likeness.h"
#include "nameindex.h"

#include <unordered_map>

namespace prystan {

// Which records may be of one person, among many, without comparing each with each: only those are compared
// (likeness.h) that have an alike name, a document, a telephone or a day of birth in common, or of which one gives
// the code of the other.
class Candidates
{
public:
    struct Candidate {
        QString subject;
        Likeness likeness;
    };

    struct Named {
        QString subject;
        text::NameComparison how;
    };

    void put(const Traits &traits); // in the place of what was known of the same subject
    void remove(const QString &subject);
    // Proposed ones, the likeliest first, without the subject itself.
    [[nodiscard]] std::vector<Candidate> of(const Traits &traits, std::size_t most, QDate today) const;
    // By name alone, as it is typed into a search box.
    [[nodiscard]] std::vector<Named> named(const QString &line, std::size_t most) const;
    [[nodiscard]] QStringList withDocument(const QString &beginning) const; // of documentKey()
    [[nodiscard]] QStringList withPhoneEnding(const QString &digits) const;
    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }

private:
    template<typename Fits> [[nodiscard]] QStringList subjectsOf(const Fits &fits) const;
    using Numbers = std::unordered_map<QString, std::vector<text::PersonNumber>>;
    [[nodiscard]] std::vector<text::PersonNumber> withAKeyOf(const Traits &traits) const;

    text::NameIndex m_names;
    Numbers m_byKey; // document, telephone, day of birth, code; each with a letter before it
    std::vector<std::optional<Traits>> m_traits; // by number
    std::vector<text::PersonNumber> m_free;
    std::unordered_map<QString, text::PersonNumber> m_numbers; // of subjects
};

} // namespace prystan
