// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver.h"
#include "letinsite.h"

namespace prystan::visual {

// The window of a kiosk that an organisation let in, with a family in it, and two sticks. A demo has a staff side and
// shows nothing of what is a kiosk's alone.
class KioskWindow
{
public:
    explicit KioskWindow(QSize size);
    [[nodiscard]] journey::Driver &driver() { return *m_driver; }
    [[nodiscard]] Program &program() { return *m_program; }
    void plugInStrange() { m_in = {m_strange.path()}; }
    void plugInOurs() { m_in = {m_ours.path()}; }

private:
    const tests::Site m_site;
    const QTemporaryDir m_ours, m_strange;
    QStringList m_in;
    journey::RecordingProcess m_process;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<journey::Driver> m_driver;
};

} // namespace prystan::visual
