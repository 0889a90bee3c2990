// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand.h"
#include "program.h"

#include <QQmlApplicationEngine>

#include <memory>

namespace prystan::journey {

// Notes that the program wanted to be replaced, instead of replacing it.
class RecordingProcess : public ProcessControl
{
public:
    void relaunch(const SecretBuffer *handover) override;
    int relaunches = 0;
    SecretBuffer handover;
};

// The window of a program, loaded.
class LoadedWindow
{
public:
    explicit LoadedWindow(Program &program);
    ~LoadedWindow();
    [[nodiscard]] QQmlApplicationEngine &engine() { return *m_engine; }
    [[nodiscard]] Program &program() { return m_program; }

protected:
    [[nodiscard]] QQuickWindow *root() const;

private:
    Program &m_program;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

// A hand at the window of a program in this process, which the test may look into as well.
class Driver : public LoadedWindow, public Hand
{
public:
    Driver(Program &program, QSize size);
};

} // namespace prystan::journey
