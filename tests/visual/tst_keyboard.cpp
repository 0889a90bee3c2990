// SPDX-License-Identifier: GPL-3.0-or-later
// The on-screen keyboard on a narrow phone: every letter a name needs, keys that a finger meets, both scripts.
#include "gallery.h"
#include "warningwatch.h"

#include <QFontMetricsF>
#include <QQuickStyle>
#include <QTest>

using namespace prystan;
using namespace Qt::StringLiterals;

class KeyboardTest : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

private Q_SLOTS:
    void initTestCase() { m_demo = std::make_unique<visual::DemoWindow>(QSize(360, 640)); }
    void cleanupTestCase() { m_demo.reset(); }

    void everyLetterIsThereAndLargeEnough_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("onHold"); // a letter on the keyboard, then what a long touch on it gives
        QTest::addColumn<QString>("other"); // of the other script
        const QString latin = u"abcdefghijklmnopqrstuvwxyz"_s;
        const QString ukrainian = u"абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"_s;
        QTest::newRow("uk") << u"uk"_s << ukrainian << u"гґ"_s << latin;
        QTest::newRow("ru") << u"ru"_s << u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя"_s << u"иі"_s << latin;
        QTest::newRow("nl") << u"nl"_s << latin << u"eë"_s << ukrainian;
        QTest::newRow("en") << u"en"_s << latin << u"zž"_s << ukrainian;
    }
    void everyLetterIsThereAndLargeEnough()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, letters);
        QFETCH(const QString, onHold);
        QFETCH(const QString, other);
        const WarningWatch warnings;
        try {
            openNames(language);
            QCOMPARE(missing(letters + u"-’ "_s), QString());
            checkSizes();
            checkLabels();

            driver().tapItem(key(u"123"_s));
            QCOMPARE(missing(u"0123456789.,/-"_s), QString());
            checkSizes();
            driver().tapItem(key(other.startsWith(u'a') ? u"АБВ"_s : u"ABC"_s));

            driver().press(key(onHold.left(1)), 1200);
            QCOMPARE(familyName().toLower(), onHold.mid(1));
            driver().type(u"-"_s);
            driver().tapItem(key(other.startsWith(u'a') ? u"ABC"_s : u"АБВ"_s));
            QCOMPARE(missing(other + u"-’ "_s), QString());
            checkSizes();
            driver().type(other.left(3));
            const QString tail = other.left(1).toUpper() + other.mid(1, 2); // both halves of a double name are names
            QCOMPARE(familyName().mid(1), u"-"_s + tail);
            goesOnToTheNextField();
        } catch (const journey::Lost &lost) {
            QFAIL(lost.what());
        }
        QCOMPARE(warnings.seen(), QStringList());
    }

    // The other script was one person's wish.
    void theNextPersonFindsHerOwnLetters()
    {
        try {
            openNames(u"uk"_s);
            driver().tapItem(key(u"ABC"_s));
            QCOMPARE(missing(u"qwerty"_s), QString());
            openNames(u"uk"_s);
            QCOMPARE(missing(u"ґїє"_s), QString());
        } catch (const journey::Lost &lost) {
            QFAIL(lost.what());
        }
    }

private:
    void openNames(const QString &language)
    {
        if (m_demo->program().context().language->chosen()) {
            driver().tap(u"Close"_s);
            driver().tap(u"To the start"_s);
            driver().settle(300);
        }
        m_demo->choose(language);
        driver().tap(u"Fill in the form"_s);
        driver().tap(u"Next"_s);
        driver().waitForStep(u"name"_s);
        driver().focus(u"Family name"_s);
    }

    [[nodiscard]] journey::Driver &driver() const { return m_demo->driver(); }
    [[nodiscard]] QString familyName() const { return m_demo->program().context().intake->person()->family()->text(); }

    [[nodiscard]] QList<QQuickItem *> keys() const
    {
        QList<QQuickItem *> found;
        for (QQuickItem *item : journey::allItems(driver().window()->contentItem())) {
            if (item->property("keyType").isValid() && journey::isShown(item) && item->property("key").toInt() != 0)
                found << item;
        }
        return found;
    }

    [[nodiscard]] QQuickItem *key(const QString &label) const
    {
        for (QQuickItem *item : keys()) {
            if (item->property("displayText").toString() == label || item->property("text").toString() == label)
                return item;
        }
        throw journey::Lost(u"no key \"%1\""_s.arg(label).toStdString());
    }

    [[nodiscard]] QString missing(const QString &letters) const
    {
        QString written;
        for (QQuickItem *item : keys())
            written += item->property("text").toString();
        QString lost;
        for (const QChar letter : letters) {
            if (!written.contains(letter))
                lost += letter;
        }
        return lost;
    }

    // Twelve keys beside each other on 360 pixels; none is lower than a finger is thick.
    void checkSizes() const
    {
        const QRectF screen(QPointF(0, 0), driver().window()->size());
        for (QQuickItem *item : keys()) {
            const QString name = item->property("text").toString() + item->property("displayText").toString();
            QVERIFY2(item->width() >= 29.9 && item->height() >= 44,
                     qPrintable(u"%1: %2 × %3"_s.arg(name).arg(item->width()).arg(item->height())));
            QVERIFY2(screen.contains(
                         item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).adjusted(1, 1, -1, -1)),
                     qPrintable(name));
        }
        QVERIFY(key(u" "_s)->width() >= 120);
    }

    // What is written on a key fits on it.
    void checkLabels() const
    {
        for (QQuickItem *item : keys()) {
            for (QQuickItem *part : journey::allItems(item)) {
                if (part->inherits("QQuickText") && journey::isShown(part))
                    QVERIFY2(part->property("contentWidth").toReal() <= item->width() - 2,
                             qPrintable(part->property("text").toString()));
            }
        }
    }

    void goesOnToTheNextField() const
    {
        driver().tapItem(key(u"\n"_s));
        QQuickItem *given = driver().find(driver().word(u"Given name"_s));
        QVERIFY(given != nullptr && given->property("activeFocus").toBool());
        driver().tapItem(key(u"\n"_s));
        driver().settle(250);
        driver().tapItem(key(u"\n"_s)); // the last field: the keyboard goes
        driver().settle(250);
        QVERIFY(keys().isEmpty());
    }

    std::unique_ptr<visual::DemoWindow> m_demo;
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
