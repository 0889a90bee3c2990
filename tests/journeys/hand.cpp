// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"

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

Hand::Hand(QQuickWindow *window)
    : m_finger(QTest::createTouchDevice())
    , m_window(window)
{
    QAccessible::setActive(true);
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(kDoubleTouchMs);
    loadWords(language()->property("current").toString());
}

Hand::~Hand() = default;

QVariant Hand::told(const char *path) const
{
    QVariant value = QVariant::fromValue<QObject *>(m_window);
    for (const QByteArray &name : QByteArray(path).split('.')) {
        const auto *object = value.value<QObject *>();
        value = object == nullptr ? QVariant() : object->property(name.constData());
    }
    return value;
}

// The window of a device that belongs to nobody has it at its root.
QObject *Hand::language() const
{
    const QVariant language = told("app.language");
    return (language.isValid() ? language : told("language")).value<QObject *>();
}

QString Hand::nameOfLanguage(const QString &code) const
{
    QString name;
    QMetaObject::invokeMethod(language(), "nameOf", Q_RETURN_ARG(QString, name), Q_ARG(QString, code));
    return name;
}

void Hand::loadWords(const QString &code)
{
    m_words.clear();
    QFile file(QStringLiteral(":/journey/prystan_%1.ts").arg(code));
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

QString Hand::word(const QString &english) const
{
    const QString translated = m_words.value(english);
    return translated.isEmpty() ? english : translated;
}

void Hand::speak(const QString &code)
{
    language()->setProperty("current", code);
    loadWords(code);
    settle();
}

void Hand::touch(QQuickItem *item)
{
    const QPoint at = inWindow(item).center().toPoint();
    QTest::touchEvent(m_window, m_finger.get()).press(0, at, m_window);
    QTest::touchEvent(m_window, m_finger.get()).release(0, at, m_window);
}

// A second touch of the same place that comes too soon is a slip of the finger to the program, so it is not made;
// also when another place was touched in between.
void Hand::waitForPlace(QPoint at)
{
    const QStyleHints &hints = *QGuiApplication::styleHints();
    const int pause = hints.mouseDoubleClickInterval() + 20;
    for (const auto &[place, since] : std::as_const(m_taps)) {
        if ((at - place).manhattanLength() < 2 * hints.touchDoubleTapDistance() && !since.hasExpired(pause))
            QTest::qWait(pause - int(since.elapsed()));
    }
    m_taps.removeIf([&](const auto &tap) { return tap.second.hasExpired(pause); });
}

void Hand::tapItem(QQuickItem *item)
{
    waitForPlace(inWindow(item).center().toPoint());
    const QPoint at = inWindow(item).center().toPoint();
    touch(item);
    QElapsedTimer now;
    now.start();
    m_taps.append({at, now});
    settle();
}

void Hand::press(QQuickItem *item, int ms)
{
    const QPoint at = inWindow(item).center().toPoint();
    QTest::touchEvent(m_window, m_finger.get()).press(0, at, m_window);
    QTest::qWait(ms);
    QTest::touchEvent(m_window, m_finger.get()).release(0, at, m_window);
    settle();
}

void Hand::tapExactly(const QString &name)
{
    QQuickItem *item = waitFor(name);
    reveal(item);
    tapItem(item);
}

void Hand::reveal(QQuickItem *item)
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

void Hand::tap(const QString &english)
{
    tapExactly(word(english));
}

void Hand::resize(QSize size)
{
    m_window->setMinimumSize({});
    m_window->resize(size);
    settle();
}

} // namespace prystan::journey
