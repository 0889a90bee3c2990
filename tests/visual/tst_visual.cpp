// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in the four languages and a long-word pseudo-language, at four sizes: nothing cut, nothing outside,
// no small target, no weak contrast, no control without a name.
#include "gallery.h"
#include "inspect.h"

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

    void everyPageIsSound()
    {
        visual::Plan plan;
        plan.languages << QStringLiteral("pseudo");
        int looks = 0;
        QStringList complaints;
        QSet<QString> pages;
        try {
            visual::walkThrough(
                plan, [&](journey::Driver &driver, const QString &page, const QString &language, QSize size) {
                    const QImage picture = driver.picture();
                    ++looks;
                    pages << page;
                    for (const QString &finding : visual::findings(driver.window(), picture, {touchFor(size), 4.5}))
                        complaints << QStringLiteral("%1 %2 %3x%4: %5")
                                          .arg(page, language)
                                          .arg(size.width())
                                          .arg(size.height())
                                          .arg(finding);
                });
        } catch (const journey::Lost &lost) {
            QFAIL(lost.what());
        }
        for (const QString &complaint : std::as_const(complaints))
            std::fprintf(stderr, "%s\n", qPrintable(complaint));
        qInfo("%lld pages, %d looks, %lld findings", qlonglong(pages.size()), looks, qlonglong(complaints.size()));
        QVERIFY(looks >= 30 * 20);
        QVERIFY(complaints.isEmpty());
    }
};

QTEST_MAIN(VisualTest)
#include "tst_visual.moc"
