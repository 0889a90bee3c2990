// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the demo journey offscreen against the real store: prystan-journey --demo OUT [--lang uk] [--dir D].
#include "journey.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickStyle>

#include <cstdio>

using namespace prystan;

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Where the pictures go."),
                                  QStringLiteral("OUT"));
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("uk, ru, nl or en."), QStringLiteral("LANG"),
                                  QStringLiteral("uk"));
    const QCommandLineOption dir(QStringLiteral("dir"), QStringLiteral("Data directory; else the demo's."),
                                 QStringLiteral("DIR"));
    parser.addOptions({demo, lang, dir});
    parser.process(application);
    if (!parser.isSet(demo) || !QDir().mkpath(parser.value(demo))) {
        std::fputs("prystan-journey: --demo OUT is required\n", stderr);
        return 2;
    }

    journey::RecordingProcess process;
    Program::Options options;
    options.dir = parser.value(dir);
    options.process = &process;
    auto program = Program::open(options);
    if (!program) {
        std::fprintf(stderr, "prystan-journey: %s\n", toWord(program.error().code));
        return 1;
    }
    try {
        journey::Driver driver(**program, {720, 1280});
        const QDir out(parser.value(demo));
        int number = 0;
        journey::Journey walk(driver, parser.value(lang), [&](const QString &page) {
            driver.picture().save(
                out.filePath(QStringLiteral("%1-%2.png").arg(++number, 2, 10, QLatin1Char('0')).arg(page)));
        });
        walk.arrive();
        walk.fillIn();
        walk.saveAndRead();
        walk.findAsStaff();
        for (const QString &code : walk.codes())
            std::printf("registered: %s\n", qPrintable(code));
    } catch (const journey::Lost &lost) {
        std::fprintf(stderr, "prystan-journey: %s\n", lost.what());
        return 1;
    }
    return 0;
}
