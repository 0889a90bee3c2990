// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

namespace prystan {

// "prystan-request:…" and its kin: what a QR code carries, and what a scanner types. Corrupt for anything else.
enum class Slip { Card, Request, Grant };
[[nodiscard]] QByteArray slipText(Slip kind, const QByteArray &bytes);
[[nodiscard]] Result<QByteArray> fromSlip(Slip kind, const QByteArray &text); // also the plain bytes of a file

} // namespace prystan
