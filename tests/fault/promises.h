// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>
#include <vector>

// What a screen had said when it was killed, and what has to hold from then on.
namespace prystan::tests {

enum class Known { No, Perhaps, Yes }; // Perhaps: the kill came before the screen said how it ended

using Places = std::set<qint64>; // in the chain of one device

// One registration that was acknowledged, and what was done with it since.
struct Promise {
    QString code;
    Places places = {}; // of the form as it was saved first; empty: looked up by the code
    Known corrected = Known::No; // the given name is kCorrected
    Known added = Known::No; // kNote, to its code
    Known withdrawn = Known::No;
    Known erased = Known::No; // everybody in it
};
using Promises = std::vector<Promise>;

inline const QString kCorrected = QStringLiteral("Olha"), kNote = QStringLiteral("sparrow");

} // namespace prystan::tests
