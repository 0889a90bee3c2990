// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <vector>

// A staff device's word that everything of a device up to a place lies with it: payload of a signed file, kind
// "receipt". For the device it is the leave to let its copies go; for other staff devices it says what there is to be
// had. The encoding is written down in app/DESIGN.md.
namespace prystan {

struct Receipt {
    QString org;
    QString device; // who signs
    QDateTime time; // UTC, whole seconds
    std::vector<EventPlace> heads; // at most one of each device
    friend bool operator==(const Receipt &, const Receipt &) = default;
    [[nodiscard]] const EventPlace *head(const QString &device) const; // null: nothing of it
};

[[nodiscard]] QByteArray encodeReceipt(const Receipt &receipt);
// Corrupt, TooNew; strict.
[[nodiscard]] Result<Receipt> decodeReceipt(const QByteArray &json);

} // namespace prystan
