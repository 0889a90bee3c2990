// SPDX-License-Identifier: GPL-3.0-or-later
// Text size, contrast and motion: chosen by touch, shown at once, gone with the person.
#include "gallery.h"
#include "warningwatch.h"

#include <QQmlComponent>
#include <QQuickStyle>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

class ReadingTest : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<visual::DemoWindow>(QSize(768, 1024));
        QQmlComponent reader(&m_demo->driver().engine());
        reader.setData("import QtQuick\nimport Prystan.Theme\nQtObject { property real size: Theme.textScale;"
                       " property bool strong: Theme.highContrast; property bool still: Theme.lessMotion }",
                       QUrl());
        m_theme.reset(reader.create());
        QVERIFY(m_theme != nullptr);
    }
    void cleanup()
    {
        m_theme.reset();
        m_demo.reset();
    }

    void isGoneWithThePerson_data()
    {
        QTest::addColumn<bool>("idle"); // else by Close
        QTest::newRow("closed") << false;
        QTest::newRow("walked away") << true;
    }
    void isGoneWithThePerson()
    {
        QFETCH(const bool, idle);
        const WarningWatch warnings;
        try {
            m_demo->choose(u"en"_s);
            changeAll();
            if (idle) {
                Q_EMIT m_demo->program().context().idle->expired();
                driver().settle(300);
            } else {
                driver().tap(u"Close"_s);
                driver().tap(u"To the start"_s);
            }
            verifyUsual();
        } catch (const journey::Lost &lost) {
            QFAIL(lost.what());
        }
        QCOMPARE(warnings.seen(), QStringList());
    }

    // Nobody has chosen a language yet, and still somebody may have gone away from large letters.
    void timeIsCountedOnTheStartPage()
    {
        try {
            ui::IdleGuard &idle = *m_demo->program().context().idle;
            QVERIFY(!idle.property("active").toBool());
            changeAll();
            QVERIFY(idle.property("active").toBool());
            Q_EMIT idle.expired();
            driver().settle(300);
            verifyUsual();
            QVERIFY(!idle.property("active").toBool());
        } catch (const journey::Lost &lost) {
            QFAIL(lost.what());
        }
    }

    void staffKeepTheirs()
    {
        try {
            m_demo->choose(u"en"_s);
            driver().press(driver().waitFor(u"Prystan"_s), 3300);
            driver().settle(300);
            changeAll();
            for (const QChar letter : m_demo->program().context().staff->demoPassphrase())
                QTest::sendKeyEvent(QTest::Click, driver().window(), Qt::Key_unknown, letter, Qt::NoModifier);
            QTest::sendKeyEvent(QTest::Click, driver().window(), Qt::Key_Return, QString(), Qt::NoModifier);
            driver().waitUntil([&] { return m_demo->program().context().staff->state() == u"open"; }, u"the list"_s);
            QCOMPARE(m_theme->property("size").toReal(), 2.0);
            QVERIFY(m_theme->property("strong").toBool());
        } catch (const journey::Lost &lost) {
            QFAIL(lost.what());
        }
    }

private:
    [[nodiscard]] journey::Driver &driver() const { return m_demo->driver(); }

    void changeAll()
    {
        QQuickItem *before = driver().window()->activeFocusItem();
        driver().tap(u"Easier to read"_s);
        driver().settle(200);
        driver().tapExactly(driver().word(u"%1 %"_s).arg(200));
        QCOMPARE(m_theme->property("size").toReal(), 2.0);
        driver().tap(u"Strong contrast"_s);
        driver().tap(u"Less motion"_s);
        QVERIFY(m_theme->property("strong").toBool() && m_theme->property("still").toBool());
        driver().tap(u"Back to the page"_s);
        driver().settle(300);
        if (before != nullptr)
            before->forceActiveFocus();
    }

    void verifyUsual()
    {
        QCOMPARE(m_theme->property("size").toReal(), 1.0);
        QVERIFY(!m_theme->property("strong").toBool() && !m_theme->property("still").toBool());
    }

    std::unique_ptr<visual::DemoWindow> m_demo;
    std::unique_ptr<QObject> m_theme;
};

QTEST_MAIN(ReadingTest)
#include "tst_reading.moc"
