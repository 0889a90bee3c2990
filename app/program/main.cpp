// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinprogram.h"
#include "program.h"

#include "primitives.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cerrno>
#include <cstdio>

using namespace prystan;

namespace {

// What the window is to say: wrong rights to a file have one sentence, whatever the system calls them.
QString reasonOf(const Error &error)
{
    const bool denied
        = error.code == ErrorCode::Io && (error.detail == EACCES || error.detail == EPERM || error.detail == EROFS);
    return denied || error.code == ErrorCode::Refused ? QStringLiteral("no_access")
                                                      : QString::fromLatin1(toWord(error.code));
}

// A person who starts a second window, or whose disk is broken, must not look at nothing.
int showProblem(const Error &error)
{
    std::fprintf(stderr, "prystan: cannot open the data directory: %s (%d)\n", toWord(error.code), error.detail);
    ui::LanguageController language; // the window speaks all four
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties(
        {{QStringLiteral("reason"), reasonOf(error)}, {QStringLiteral("language"), QVariant::fromValue(&language)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Prystan/Shell/ProblemWindow.qml")));
    if (!engine.rootObjects().isEmpty() && QGuiApplication::platformName() != u"offscreen")
        QGuiApplication::exec();
    return 1;
}

// Until the window is closed, or for one frame.
int show(const QQmlApplicationEngine &engine, bool selfTest)
{
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (selfTest)
        QObject::connect(window, &QQuickWindow::frameSwapped, qGuiApp, &QGuiApplication::quit, Qt::QueuedConnection);
    return QGuiApplication::exec();
}

// An empty or missing directory: this device is to be set up.
int joinOrganisation(const QString &dir, bool selfTest)
{
    if (!crypto::initCrypto())
        return 1;
    platform::Relauncher process(QGuiApplication::arguments());
    platform::UsbSticks sticks;
    JoinProgram program(dir, process, sticks);
    QQmlApplicationEngine engine;
    return program.load(engine) ? show(engine, selfTest) : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1"); // before ours is made it would open a window and take the focus
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("prystan"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Prystan"));
    QGuiApplication::setApplicationVersion(QStringLiteral(PRYSTAN_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Offline-first intake for arrival points. Without --dir: a demo organisation."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dir(QStringLiteral("dir"), QStringLiteral("Data directory (made by prystanctl)."),
                                 QStringLiteral("DIR"));
    const QCommandLineOption selfTest(QStringLiteral("self-test"),
                                      QStringLiteral("Load everything, show one frame, quit."));
    parser.addOptions({dir, selfTest});
    parser.process(application);

    const SecretBuffer handover = platform::takeHandover();
    Program::Options options;
    options.dir = parser.value(dir);
    options.arguments = QGuiApplication::arguments();
    auto program = Program::open(options);
    if (!program && program.error().code == ErrorCode::NotFound && !options.dir.isEmpty())
        return joinOrganisation(options.dir, parser.isSet(selfTest));
    if (!program)
        return showProblem(program.error());
    (*program)->resumePaused(handover);

    QQmlApplicationEngine engine;
    return (*program)->load(engine) ? show(engine, parser.isSet(selfTest)) : 1;
}
