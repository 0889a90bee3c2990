// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journey.h"
#include "showncamera.h"

#include <QTemporaryDir>
#include <atomic>

namespace prystan::visual {

// The system's, and later where a page needs that.
class ShiftedClock : public platform::SystemClock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return SystemClock::nowUtc().addSecs(m_seconds); }
    void forward(qint64 seconds) { m_seconds += seconds; }

private:
    std::atomic<qint64> m_seconds = 0; // read by the worker
};

// A demo store that is thrown away and its window. Throws journey::Lost.
class DemoWindow
{
public:
    explicit DemoWindow(QSize size);
    [[nodiscard]] Program &program() { return *m_program; }
    [[nodiscard]] journey::Driver &driver() { return *m_driver; }
    void choose(const QString &language); // on the start page
    void forward(qint64 seconds) { m_clock.forward(seconds); }
    [[nodiscard]] test::ShownCamera &camera() { return m_camera; }

private:
    const QTemporaryDir m_scratch;
    ShiftedClock m_clock;
    journey::RecordingProcess m_process;
    test::ShownCamera m_camera;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<journey::Driver> m_driver;
};

// How a person may have the window: as usual, or easier to read.
struct Reading {
    qreal textScale = 1;
    bool highContrast = false;
};

// One look at one page.
struct Shot {
    QString page, language;
    QSize size;
    Reading reading;
    [[nodiscard]] QString name() const; // "home.uk.360x640", "home.uk.360x640.200", "home.uk.360x640.200.contrast"
};

// Every page of the program, shown in the wanted languages and sizes, on stores that are thrown away.
struct Plan {
    QStringList languages{QStringLiteral("uk"), QStringLiteral("ru"), QStringLiteral("nl"), QStringLiteral("en")};
    QList<QSize> sizes{{360, 640}, {768, 1024}, {1080, 1920}, {1920, 1080}};
    Reading reading;
};
using Look = std::function<void(journey::Driver &driver, const Shot &shot)>;

// For each size one walk through the demo and one through a kiosk, every plan of that size at each page. Language
// "pseudo" shows the English text half as long again. Throws journey::Lost.
void walkThrough(const QList<Plan> &plans, const Look &look);

} // namespace prystan::visual
