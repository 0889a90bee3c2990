// SPDX-License-Identifier: GPL-3.0-or-later
// A staff member fills in the form, in the real window, among many records: from the last answer to the frame that
// shows who may be registered already, and the longest wait between two frames meanwhile. Yardstick: the same answers
// in the same window, with nobody looked for. PRYSTAN_EVENTS as in searchbench.
#include "driver.h"
#include "files.h"
#include "fullstore.h"
#include "measure.h"
#include "office.h"
#include "settings.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQuickStyle>
#include <QTest>

#include <cstdio>

using namespace prystan;
using namespace prystan::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTimes = 60;
constexpr int kAfterMs = 300; // frames are watched for so long
constexpr int kLongestWaitMs = 300'000;

// Asks for the next frame as soon as one is there, as an animation does.
class Frames : public QObject
{
public:
    explicit Frames(QQuickWindow *window)
    {
        m_timer.start();
        connect(window, &QQuickWindow::frameSwapped, this, [this, window] {
            const double now = double(m_timer.nsecsElapsed()) / 1e6;
            m_gaps.push_back(now - m_last);
            m_last = now;
            window->update();
        });
        window->update();
    }
    void begin() { m_gaps.clear(); }
    [[nodiscard]] int count() const { return int(m_gaps.size()); }
    [[nodiscard]] const std::vector<double> &gaps() const { return m_gaps; }
    [[nodiscard]] double now() const { return double(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
    double m_last = 0;
    std::vector<double> m_gaps;
};

struct Result {
    std::vector<double> shown, longest, gaps;
    int never = 0, early = 0;
};

void openForm(ui::RegisterViewModel &registering)
{
    registering.form()->clear();
    registering.start();
    registering.form()->next(); // what is done with the data
    QTest::qWait(200);
}

// Everything but the given name: too little to tell of anybody.
void answer(ui::PersonEditor &editor, const Person &person)
{
    editor.family()->setText(person.name.family);
    editor.birth()->setKind(u"date"_s);
    editor.birth()->setDay(person.birth.day);
    editor.birth()->setMonth(person.birth.month);
    editor.birth()->setYear(person.birth.year);
    QTest::qWait(200);
}

void registerOne(ui::AppContext &app, Frames &frames, int number, Result &result)
{
    app.idle->stillHere(); // somebody is
    ui::RegisterViewModel &registering = *app.registering;
    openForm(registering);
    const Person person = somebody(number).persons.front();
    answer(*registering.form()->person(), person);
    frames.begin();
    const double from = frames.now();
    result.early += registering.candidates()->rowCount() > 0 ? 1 : 0;
    registering.form()->person()->given()->setText(person.name.given);
    bool told = false, shown = false;
    int framesThen = 0;
    while (frames.now() - from < kAfterMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
        if (!told && registering.candidates()->rowCount() > 0) {
            told = true;
            framesThen = frames.count();
        }
        if (told && !shown && frames.count() > framesThen) {
            shown = true;
            result.shown.push_back(frames.now() - from);
        }
    }
    result.never += shown ? 0 : 1;
    result.longest.push_back(at(frames.gaps(), 1));
    result.gaps.insert(result.gaps.end(), frames.gaps().begin(), frames.gaps().end());
}

Result registerMany(ui::AppContext &app, Frames &frames, int records)
{
    Result result;
    for (int i = 0; i < kTimes; ++i)
        registerOne(app, frames, i * (records / kTimes), result);
    return result;
}

void unlock(ui::StaffViewModel &staff, const QString &passphrase)
{
    ui::SecretInput input;
    QInputMethodEvent event;
    event.setCommitString(passphrase);
    QCoreApplication::sendEvent(&input, &event);
    staff.unlock(&input);
}

void print(const Result &with, const Result &without)
{
    rowAlone("last answer to candidates shown, p50", median(with.shown), "ms", "goal < 100 ms");
    rowAlone("the same, p95", at(with.shown, 0.95), "ms", "goal < 100 ms");
    rowAlone("the same, longest", at(with.shown, 1), "ms", "goal < 100 ms");
    rowAlone("registrations of known people without a candidate", with.never, "");
    rowAlone("told before the last answer, so counted too short", with.early, "");
    row("between two frames, p50 | nobody is looked for", median(with.gaps), median(without.gaps), "ms");
    row("between two frames, p99 | the same", at(with.gaps, 0.99), at(without.gaps, 0.99), "ms");
    row("longest of a registration, p50 | the same", median(with.longest), median(without.longest), "ms");
    row("longest of all | the same", at(with.longest, 1), at(without.longest, 1), "ms");
}

int failed(const char *what)
{
    std::fprintf(stderr, "registerbench: %s failed\n", what);
    return 1;
}

int measure(int events)
{
    tests::Office office;
    if (!fill(office.path(), events))
        return failed("fill");
    journey::RecordingProcess process;
    Program::Options options;
    options.dir = office.path();
    options.process = &process;
    const auto program = Program::open(options);
    if (!program)
        return failed("open");
    ui::AppContext &app = (*program)->context();
    journey::Driver driver(**program, {1280, 800});
    app.language->setCurrent(u"uk"_s);
    unlock(*app.staff, office.people().front().passphrase);
    const auto isReady = [&app] {
        app.idle->stillHere();
        return app.staff->state() == u"open" && app.search->progress().isEmpty();
    };
    if (!QTest::qWaitFor(
            [&app] {
                app.idle->stillHere();
                return app.staff->state() == u"open";
            },
            kLongestWaitMs))
        return failed("unlock");
    QTest::qWait(500); // the index is begun
    if (!QTest::qWaitFor(isReady, kLongestWaitMs))
        return failed("the index");
    Frames frames(driver.window());
    const Result with = registerMany(app, frames, events / 2);
    app.registering->form()->clear(); // and nobody is shown any more
    QObject::disconnect(app.registering->form(), &ui::IntakeViewModel::changed, app.registering, nullptr);
    QObject::disconnect(app.registering->form(), &ui::IntakeViewModel::stepChanged, app.registering, nullptr);
    // The page goes on following the step.
    QObject::connect(app.registering->form(), &ui::IntakeViewModel::stepChanged, app.registering,
                     &ui::RegisterViewModel::changed);
    const Result without = registerMany(app, frames, events / 2);
    std::printf("\nStaff register %d people, all of whom are among %d records\n", kTimes, events / 2);
    print(with, without);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    try {
        return measure(tests::number("PRYSTAN_EVENTS", 2'000));
    } catch (const journey::Lost &lost) {
        std::fprintf(stderr, "%s\n", lost.what());
        return 1;
    }
}
