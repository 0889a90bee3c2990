// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in the four languages and a long-word pseudo-language, at four sizes, and with text at 200 % and strong
// contrast: nothing cut, nothing outside, no small target, no weak contrast, no control without a name, no QML warning.
#include "gallery.h"
#include "inspect.h"
#include "joinwindow.h"
#include "warningwatch.h"

#include <QQuickStyle>
#include <QTest>

#include <cstdio>

using namespace prystan;

namespace {

qreal touchFor(QSize size)
{
    const int side = std::min(size.width(), size.height());
    return side < 600 ? 48 : side < 1000 ? 56 : 72;
}

QSet<QString> toSet(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

} // namespace

class VisualTest : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(visual::contrastOf(qRgb(0, 0, 0), qRgb(255, 255, 255)), 21.0);
        QVERIFY(visual::contrastOf(qRgb(119, 119, 119), qRgb(255, 255, 255)) < 4.5);
    }

    void everyPageIsSound_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("readEasier"); // as well
        QTest::newRow("phone") << QSize(360, 640) << true;
        QTest::newRow("tablet") << QSize(768, 1024) << false;
        QTest::newRow("kiosk") << QSize(1080, 1920) << true;
        QTest::newRow("wide") << QSize(1920, 1080) << false;
    }
    void everyPageIsSound()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, readEasier);
        visual::Plan usual;
        usual.sizes = {size};
        usual.languages << QStringLiteral("pseudo");
        visual::Plan easier;
        easier.languages = {QStringLiteral("uk"), QStringLiteral("nl")};
        easier.sizes = {size};
        easier.reading = {2, true};
        const WarningWatch warnings;
        int looks = 0;
        QStringList complaints;
        QSet<QString> pages;
        try {
            const QList<visual::Plan> plans = readEasier ? QList{usual, easier} : QList{usual};
            visual::walkThrough(plans, [&](journey::Driver &driver, const visual::Shot &shot) {
                ++looks;
                if (shot.size == QSize(768, 1024) && shot.language == u"en")
                    for (const QString &finding : visual::ringFindings(driver.window()))
                        complaints << shot.name() + u": "_qs + finding;
                pages << shot.page;
                for (const QString &finding :
                     visual::findings(driver.window(), driver.window()->grabWindow(), {touchFor(shot.size), 4.5}))
                    complaints << shot.name() + u": "_qs + finding;
            });
        } catch (const journey::Lost &lost) {
            QFAIL(lost.what());
        }
        for (const QString &warning : warnings.seen())
            complaints << u"warning: "_qs + warning;
        complaints.removeDuplicates();
        for (const QString &complaint : std::as_const(complaints))
            std::fprintf(stderr, "%s\n", qPrintable(complaint));
        qInfo("%lld pages, %d looks, %lld findings", qlonglong(pages.size()), looks, qlonglong(complaints.size()));
        QVERIFY(pages.size() >= 99);
        QCOMPARE(looks, pages.size() * (readEasier ? 7 : 5));
        QVERIFY(complaints.isEmpty());
    }

    // The window that stands in for the program when its data cannot be opened.
    void everyProblemIsTold_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"locked", "disk_full", "no_access", "too_new", "not_found", "corrupt", "io"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void everyProblemIsTold()
    {
        QFETCH(const QString, reason);
        const WarningWatch warnings;
        ui::LanguageController language;
        QQmlApplicationEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.setInitialProperties(
            {{QStringLiteral("reason"), reason}, {QStringLiteral("language"), QVariant::fromValue(&language)}});
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Prystan/Shell/ProblemWindow.qml")));
        auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
        QVERIFY(window != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(window));
        for (const QSize size : {QSize(360, 640), QSize(1080, 1920), QSize(1920, 1080)}) {
            window->resize(size);
            QTest::qWait(60);
            QCOMPARE(visual::findings(window, window->grabWindow(), {touchFor(size), 4.5}).join(u'\n'), QString());
        }
        QCOMPARE(window->property("sentences").toStringList().size(), 4);
        QCOMPARE(toSet(window->property("sentences").toStringList()).size(), 4);
        QCOMPARE(warnings.seen(), QStringList());
    }

    // The window of a device that belongs to nobody yet, step by step, in every language.
    void everyStepOfJoiningIsSound()
    {
        const WarningWatch warnings;
        visual::JoinWindow joining;
        QStringList complaints;
        int looks = 0;
        joining.walk([&](QQuickWindow *window, const QString &step, const QString &language, QSize size) {
            const QImage picture = window->grabWindow();
            const QString folder = qEnvironmentVariable("PRYSTAN_PICTURES"); // to look at them
            if (!folder.isEmpty())
                picture.save(QStringLiteral("%1/%2.%3.%4.png").arg(folder, step, language).arg(size.width()));
            for (const QString &finding : visual::findings(window, picture, {touchFor(size), 4.5}))
                complaints << QStringLiteral("%1 %2 %3: %4").arg(step, language).arg(size.width()).arg(finding);
            ++looks;
        });
        QCOMPARE(complaints.join(u'\n'), QString());
        QCOMPARE(looks, 6 * 4 * 3);
        QCOMPARE(warnings.seen(), QStringList());
    }
};

QTEST_MAIN(VisualTest)
#include "tst_visual.moc"
