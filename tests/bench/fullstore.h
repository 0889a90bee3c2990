// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "party.h"

#include <QStringList>

// Devices that have been in use for long.
namespace prystan::bench {

// Whom fill() has at that place, 0 first: always the same for a number.
[[nodiscard]] Party somebody(int number);
// Adults who registered alone, two events each, in the format of a save but without its waiting for the disk. False
// when something failed.
[[nodiscard]] bool fill(const QString &directory, int events);
// Families, every second one with a child, who registered at these devices in turn, as if all of it had come from a
// server: into the arrivals of `office`, read by nobody yet. At least so many events; how many, 0 where something
// failed.
[[nodiscard]] int fillArrivals(const QString &office, const QStringList &devices, int events);
// Everything of a directory out of the page cache, as after the machine was switched on.
void forgetCached(const QString &directory);
// What reading everything once would cost: every sealed file, read and hashed.
[[nodiscard]] bool readEverything(const QString &directory);

} // namespace prystan::bench
