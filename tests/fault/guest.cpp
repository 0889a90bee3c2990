// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin for Qt that puts a hand into the process of the real prystan, which has no hook for it:
// QT_QPA_GENERIC_PLUGINS=prystanguest, and Walker::kVariable says what this person carries.
#include "walks.h"

#include <QGenericPlugin>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace prystan::tests {

namespace {

QQuickWindow *windowOfProgram()
{
    for (QWindow *window : QGuiApplication::topLevelWindows()) {
        if (auto *quick = qobject_cast<QQuickWindow *>(window))
            return quick;
    }
    return nullptr;
}

void walk()
{
    try {
        QQuickWindow *window = windowOfProgram();
        if (window == nullptr || !QTest::qWaitForWindowActive(window))
            throw journey::Lost("no window");
        journey::Hand hand(window);
        Walks(hand, QJsonDocument::fromJson(qgetenv(Walker::kVariable)).object()).walk();
    } catch (const journey::Lost &lost) {
        std::printf("lost: %s\n", lost.what());
        std::fflush(stdout);
        ::_exit(3);
    }
}

} // namespace

class Guest : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "guest.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        auto *guest = new QObject;
        QTimer::singleShot(0, guest, walk); // once the program waits for people
        return guest;
    }
};

} // namespace prystan::tests

#include "guest.moc"
