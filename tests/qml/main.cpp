// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QStyleHints>
#include <QtQuickTest/quicktest.h>

// Lets the tests see the real controls and pages, and the stand-ins in place of the view models.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QAccessible::setActive(true);
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(30); // Finder waits longer than that
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->addImportPath(QStringLiteral(PRYSTAN_FAKES));
    }
};

QUICK_TEST_MAIN_WITH_SETUP(qml, Setup)
#include "main.moc"
