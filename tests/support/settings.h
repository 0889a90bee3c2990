// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

namespace prystan::tests {

// A number from the environment, so that a run can be made longer or be repeated.
[[nodiscard]] inline int number(const char *variable, int otherwise)
{
    bool good = false;
    const int value = qEnvironmentVariableIntValue(variable, &good);
    return good ? value : otherwise;
}

// PRYSTAN_SEED, or another one each time; whoever rolls dice prints it.
[[nodiscard]] inline quint32 seedOfRun()
{
    return quint32(number("PRYSTAN_SEED", int(QRandomGenerator::global()->bounded(1'000'000))));
}

} // namespace prystan::tests
