// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver.h"
#include "showncamera.h"
#include "traces.h"

#include <QTest>

#include <memory>
#include <optional>

namespace prystan::journey {

// The system's time, and as much more as the test turns it on; after stop() only that.
class TurnedClock : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return (m_stopped ? m_now : m_clock.nowUtc()).addSecs(m_more); }
    [[nodiscard]] QDate today() const override { return nowUtc().toLocalTime().date(); }
    [[nodiscard]] qint64 monotonicMs() const override
    {
        return (m_stopped ? m_ms : m_clock.monotonicMs()) + m_more * 1000;
    }
    void forward(qint64 seconds) { m_more += seconds; }
    void stop()
    {
        m_now = m_clock.nowUtc();
        m_ms = m_clock.monotonicMs();
        m_stopped = true;
    }

private:
    platform::SystemClock m_clock;
    qint64 m_more = 0, m_ms = 0;
    QDateTime m_now;
    bool m_stopped = false;
};

// An organisation of its own with the program open in its window, in folders of its own.
class Stage
{
public:
    explicit Stage(const QString &mode = QStringLiteral("demo"), QSize size = {768, 1024});
    Stage(const QString &dir, StickRound::Sticks sticks, QSize size = {768, 1024}); // a device that is there already
    ~Stage();
    void leave(); // the program ends in good order
    void enter(); // and starts again

    [[nodiscard]] Driver &driver() { return *m_driver; }
    [[nodiscard]] Program &program() { return *m_program; }
    [[nodiscard]] ui::AppContext &app() { return m_program->context(); }
    [[nodiscard]] ui::IntakeViewModel &intake() { return *app().intake; }
    // Where window and view models hold a text, shown or not: "Class.property".
    [[nodiscard]] QStringList placesOf(const QString &text);

    Traces traces;
    TurnedClock clock;
    RecordingProcess process;
    test::ShownCamera camera;
    QString dir, passphrase;

private:
    QSize m_size;
    StickRound::Sticks m_sticks = platform::mountedSticks;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Driver> m_driver;
};

// Plays a scene; a Lost on the way is a failure of the test and not of the test program.
void play(const std::function<void()> &scene);

} // namespace prystan::journey
