// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector of pages finds what is planted, each fault alone on a page that is sound otherwise.
#include "driver.h"
#include "inspect.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QTest>

using namespace prystan;

namespace {

// A page of 360 × 640 with one sound text and one sound button; the fault stands at %1.
constexpr const char *kPage = R"(
import QtQuick
Rectangle {
    width: 360; height: 640; color: "white"
    Text { x: 20; y: 20; width: 300; text: "Your name"; color: "black"; font.pixelSize: 18 }
    Rectangle {
        id: sound
        x: 20; y: 100; width: 120; height: 48; color: "black"; activeFocusOnTab: true
        Accessible.role: Accessible.Button; Accessible.name: "Next"; Accessible.focusable: true
        Text { anchors.centerIn: parent; text: "Next"; color: "white"; font.pixelSize: 18 }
        MouseArea { anchors.fill: parent }
    }
    Item { x: 20; y: 300; width: 320; height: 300
        %1
    }
})";

} // namespace

class InspectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void plantedFaultsAreFound_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, const char *fault, const char *complaint) {
            QTest::newRow(name) << QString::fromUtf8(fault) << QString::fromUtf8(complaint);
        };
        row("nothing", "", "");
        row("a control without a name", "Item { width: 60; height: 60; Accessible.role: Accessible.Button }",
            "a control without an accessible name");
        row("a control without role and name", "Item { width: 60; height: 60; activeFocusOnTab: true }",
            "takes the focus and has no accessible name");
        row("a thing to touch that says nothing", "MouseArea { width: 60; height: 60 }",
            "can be touched and says nothing");
        row("cut text", "Text { width: 60; elide: Text.ElideRight; text: 'A long sentence that is cut' }", "cut text");
        row("text too wide", "Text { width: 60; text: 'A long sentence that is not wrapped' }",
            "text wider than its place");
        row("text too high", "Text { width: 60; height: 20; wrapMode: Text.Wrap; text: 'A sentence of many lines' }",
            "text higher than its place");
        row("a broken word", "Text { width: 60; wrapMode: Text.Wrap; text: 'Gemeentehuis' }", "broken word");
        row("text outside", "Text { x: 300; text: 'Beside the window' }", "outside the window");
        row("text below", "Text { y: 330; text: 'Under the window' }", "outside the window");
        row("a small target",
            "Item { width: 40; height: 48; Accessible.role: Accessible.Button; Accessible.name: 'Small' }",
            "target 40×48 under 48");
        row("weak contrast", "Text { width: 300; text: 'Pale words on white'; color: '#999999' }", "contrast 2.8");
        row("text over text", "Item { Text { text: 'One above' } Text { y: 4; text: 'the other' } }", "text over text");
    }

    void plantedFaultsAreFound()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, complaint);
        QQuickView view;
        QQmlComponent component(view.engine());
        component.setData(QString::fromUtf8(kPage).arg(fault).toUtf8(), QUrl());
        QVERIFY2(component.isReady(), qPrintable(component.errorString()));
        view.setContent(QUrl(), &component, component.create());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QStringList found = visual::findings(&view, view.grabWindow(), {48, 4.5});
        const QString all = found.join(u'\n');
        QVERIFY2(complaint.isEmpty() == found.isEmpty(), qPrintable(all));
        QVERIFY2(all.contains(complaint), qPrintable(all));
    }

    void aMissingFocusRingIsFound()
    {
        QQuickView view;
        QQmlComponent component(view.engine());
        component.setData(QString::fromUtf8(kPage).arg(QString()).toUtf8(), QUrl()); // its button has none
        view.setContent(QUrl(), &component, component.create());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.requestActivate();
        QCOMPARE(visual::ringFindings(&view), QStringList(QStringLiteral("no focus ring: \"Next\"")));
    }
};

QTEST_MAIN(InspectTest)
#include "tst_inspect.moc"
