// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include <QTest>

namespace prystan::journey {

void RecordingProcess::relaunch(const SecretBuffer *given)
{
    ++relaunches;
    handover = given != nullptr ? given->clone() : SecretBuffer();
}

LoadedWindow::LoadedWindow(Program &program)
    : m_program(program)
    , m_engine(std::make_unique<QQmlApplicationEngine>())
{
    if (!m_program.load(*m_engine))
        throw Lost("the window does not load");
}

LoadedWindow::~LoadedWindow() = default;

QQuickWindow *LoadedWindow::root() const
{
    return qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
}

Driver::Driver(Program &program, QSize size)
    : LoadedWindow(program)
    , Hand(root())
{
    resize(size);
    window()->show();
    if (!QTest::qWaitForWindowExposed(window()))
        throw Lost("the window does not show");
}

} // namespace prystan::journey
