// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick: the smallest Qt Quick program that shows one frame and quits.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1080; height: 1920; visible: true; Text { text: \"1\" } }");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QObject::connect(window, &QQuickWindow::frameSwapped, &application, &QGuiApplication::quit, Qt::QueuedConnection);
    return QGuiApplication::exec();
}
