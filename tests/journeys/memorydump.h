// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prystan::journey {

// Writes down all that this process knows: every part of its memory that is not merely a file of the disk, and the
// files it holds open that have no name any more. For another process to search, which knows what to look for;
// this one must not, or it would find its own question. False when something could not be written.
[[nodiscard]] bool dumpMemory(const QString &path);

} // namespace prystan::journey
