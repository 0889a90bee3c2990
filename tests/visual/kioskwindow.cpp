// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskwindow.h"

#include "place.h"

namespace prystan::visual {

KioskWindow::KioskWindow(QSize size)
{
    if (!m_site.join("k", DeviceMode::Kiosk) || tests::Place(m_site, "s1").give(m_ours.path()) < 0)
        throw journey::Lost("no kiosk");
    {
        tests::Place kiosk(m_site, "k");
        tests::registerFamily(kiosk.directory());
    }
    Program::Options options;
    options.dir = m_site.path("k");
    options.process = &m_process;
    options.sticks = [this] { return m_in; };
    auto program = Program::open(options);
    if (!program)
        throw journey::Lost("the kiosk does not open");
    m_program = std::move(*program);
    m_driver = std::make_unique<journey::Driver>(*m_program, size);
}

} // namespace prystan::visual
