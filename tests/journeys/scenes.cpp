// SPDX-License-Identifier: GPL-3.0-or-later
// The main of all scenes: tst_scenes SUBJECT [options of Qt Test], or --act: the other process of a scene.
#include "scenes.h"

#include "actor.h"
#include "primitives.h"
#include "process.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QTest>

#include <cstdio>

namespace prystan::journey {

std::map<std::string, Subjects::Make> &Subjects::all()
{
    static std::map<std::string, Make> subjects;
    return subjects;
}

namespace {

int runSubject(int argc, char **argv)
{
    const auto subject = Subjects::all().find(argc > 1 ? argv[1] : "");
    if (subject == Subjects::all().end() || !crypto::initCrypto()) {
        for (const auto &[word, make] : Subjects::all())
            std::fprintf(stderr, "%s\n", word.c_str());
        return 2;
    }
    argv[1] = argv[0];
    return QTest::qExec(subject->second().get(), argc - 1, argv + 1);
}

} // namespace

} // namespace prystan::journey

int main(int argc, char **argv)
{
    const bool acting = argc > 1 && qstrcmp(argv[1], "--act") == 0;
    if (acting)
        prystan::platform::hardenProcess(); // first of all, as the program does
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    return acting ? prystan::journey::act() : prystan::journey::runSubject(argc, argv);
}
