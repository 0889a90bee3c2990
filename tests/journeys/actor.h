// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace prystan::journey {

// The other process of a scene: tst_scenes --act SCENE DIRECTORY DUMPS. It composes the program as main does, with
// the process control that really replaces the process, and walks through its window.
// What it types comes as a line of JSON on its standard input, so that neither its arguments nor its text hold it.
// Each line it prints names the point it has reached; after those that end in "?" it waits for a line.
[[nodiscard]] int act();

} // namespace prystan::journey
