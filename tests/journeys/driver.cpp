// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include <QAccessible>
#include <QFile>
#include <QGuiApplication>
#include <QStyleHints>
#include <QTest>
#include <QXmlStreamReader>

namespace prystan::journey {

namespace {

constexpr int kDoubleTouchMs = 100; // shorter than a person's, so that walks are

} // namespace

void RecordingProcess::relaunch(const SecretBuffer *given)
{
    ++relaunches;
    handover = given != nullptr ? given->clone() : SecretBuffer();
}

Driver::Driver(Program &program, QSize size)
    : m_program(program)
    , m_engine(std::make_unique<QQmlApplicationEngine>())
    , m_finger(QTest::createTouchDevice())
{
    QAccessible::setActive(true);
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(kDoubleTouchMs);
    if (!m_program.load(*m_engine))
        throw Lost("the window does not load");
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    resize(size);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window))
        throw Lost("the window does not show");
    loadWords(m_program.context().language->current());
}

Driver::~Driver()
{
    m_engine.reset();
}

void Driver::loadWords(const QString &language)
{
    m_words.clear();
    QFile file(QStringLiteral(":/journey/prystan_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        throw Lost("no texts for this language");
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"translation")
            m_words[source] = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
}

QString Driver::word(const QString &english) const
{
    const QString translated = m_words.value(english);
    return translated.isEmpty() ? english : translated;
}

void Driver::speak(const QString &language)
{
    m_program.context().language->setCurrent(language);
    loadWords(language);
    settle();
}

void Driver::touch(QQuickItem *item)
{
    const QPoint at = inWindow(item).center().toPoint();
    QTest::touchEvent(m_window, m_finger.get()).press(0, at, m_window);
    QTest::touchEvent(m_window, m_finger.get()).release(0, at, m_window);
}

// A second touch of the same place that comes too soon is a slip of the finger to the program, so it is not made;
// also when another place was touched in between.
void Driver::waitForPlace(QPoint at)
{
    const QStyleHints &hints = *QGuiApplication::styleHints();
    const int pause = hints.mouseDoubleClickInterval() + 20;
    for (const auto &[place, since] : std::as_const(m_taps)) {
        if ((at - place).manhattanLength() < 2 * hints.touchDoubleTapDistance() && !since.hasExpired(pause))
            QTest::qWait(pause - int(since.elapsed()));
    }
    m_taps.removeIf([&](const auto &tap) { return tap.second.hasExpired(pause); });
}

void Driver::tapItem(QQuickItem *item)
{
    waitForPlace(inWindow(item).center().toPoint());
    const QPoint at = inWindow(item).center().toPoint();
    touch(item);
    QElapsedTimer now;
    now.start();
    m_taps.append({at, now});
    settle();
}

void Driver::press(QQuickItem *item, int ms)
{
    const QPoint at = inWindow(item).center().toPoint();
    QTest::touchEvent(m_window, m_finger.get()).press(0, at, m_window);
    QTest::qWait(ms);
    QTest::touchEvent(m_window, m_finger.get()).release(0, at, m_window);
    settle();
}

void Driver::tapExactly(const QString &name)
{
    QQuickItem *item = waitFor(name);
    reveal(item);
    tapItem(item);
}

void Driver::reveal(QQuickItem *item)
{
    QQuickItem *page = flickableOf(item);
    if (page == nullptr)
        return;
    const QRectF view = inWindow(page);
    const QRectF rect = inWindow(item);
    if (rect.top() >= view.top() && rect.bottom() <= view.bottom())
        return;
    const qreal wanted = page->property("contentY").toReal() + rect.center().y() - view.center().y();
    const qreal most = std::max(0.0, page->property("contentHeight").toReal() - page->height());
    page->setProperty("contentY", std::clamp(wanted, 0.0, most));
    settle();
}

void Driver::tap(const QString &english)
{
    tapExactly(word(english));
}

void Driver::resize(QSize size)
{
    m_window->setMinimumSize({});
    m_window->resize(size);
    settle();
}

} // namespace prystan::journey
