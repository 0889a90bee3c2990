// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <QStringList>

namespace prystan::platform {

// First thing in main, again after every exec: no core dumps, no debugger, files for the owner only,
// no QML disk cache.
void hardenProcess();

// What a paused process left for its successor, when this process is one (empty otherwise). Closes the pipe.
[[nodiscard]] SecretBuffer takeHandover();

class Relauncher : public ProcessControl
{
public:
    explicit Relauncher(QStringList arguments); // as main got them
    void relaunch(const SecretBuffer *handover) override;

private:
    QStringList m_arguments;
};

} // namespace prystan::platform
