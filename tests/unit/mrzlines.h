// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QStringList>

#include <vector>

// Lines of machine-readable zones made from random fields, and what is right about any line: straightforward code of
// the tests' own, which shares nothing with what it judges.
namespace prystan::tests {

enum class Kind { Td1, Td2, Td3, MrvA, MrvB, French };
inline constexpr Kind kKinds[]{Kind::Td1, Kind::Td2, Kind::Td3, Kind::MrvA, Kind::MrvB, Kind::French};

struct Zone {
    Kind kind = Kind::Td3;
    QString code, issuer, surname, given, number, nationality, birth, sex, expiry, optional1, optional2;
    QStringList lines;
    // Places that a check digit covers, and check digits themselves: line and position from 0.
    std::vector<std::pair<int, int>> checked;
};

[[nodiscard]] Zone randomZone(Kind kind, QRandomGenerator &random);

[[nodiscard]] QChar digitOver(const QString &text);

enum class Verdict { NoZone, Invalid, Valid };
// `text`: lines joined with |. By check digits alone; the French card counts as TD2 and is never valid.
[[nodiscard]] Verdict verdictOf(const QString &text);

} // namespace prystan::tests
