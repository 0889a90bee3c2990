// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbuffer.h"

#include <QString>

namespace prystan::sync {

// A device's, at the place of delivery.
struct Account {
    QString name;
    SecretBuffer password;
};

} // namespace prystan::sync
