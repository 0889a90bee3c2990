// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QStyleHints>
#include <QtQuickTest/quicktest.h>

#include <cstdio>

// Lets the tests see the real controls and pages, and the stand-ins in place of the view models. QML that warns has
// failed.
class Setup : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] int warnings() const { return m_warnings; }

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
        connect(engine, &QQmlEngine::warnings, this,
                [this](const QList<QQmlError> &list) { m_warnings += int(list.size()); });
    }

private:
    int m_warnings = 0;
};

int main(int argc, char *argv[])
{
    Setup setup;
    const int failed = quick_test_main_with_setup(argc, argv, "qml", QUICK_TEST_SOURCE_DIR, &setup);
    std::printf("%d warnings of QML\n", setup.warnings());
    return failed != 0 ? failed : setup.warnings();
}

#include "main.moc"
