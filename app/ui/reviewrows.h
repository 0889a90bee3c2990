// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intakeviewmodel.h"

namespace prystan::ui {

// What the review page shows of a form. `steps` are the keys of the questions this form asks ("name:0", "care:2",
// "phone"): an answer that was never asked for has no row, and a private answer shows only that it is there.
[[nodiscard]] std::vector<ReviewModel::Row> reviewRows(const Party &party, const QStringList &steps, QDate today,
                                                       const LanguageController &language);

} // namespace prystan::ui
