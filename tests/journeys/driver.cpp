// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include <QAccessible>
#include <QFile>
#include <QInputMethod>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

namespace prystan::journey {

namespace {

constexpr int kPatienceMs = 8000;

void collect(QQuickItem *item, QList<QQuickItem *> &out)
{
    out << item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, out);
}

QRectF inWindow(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

QQuickItem *flickableOf(const QQuickItem *item)
{
    for (QQuickItem *up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (up->inherits("QQuickFlickable"))
            return up;
    }
    return nullptr;
}

} // namespace

void RecordingProcess::relaunch(const SecretBuffer *given)
{
    ++relaunches;
    handover = given != nullptr ? given->clone() : SecretBuffer();
}

QList<QQuickItem *> allItems(QQuickItem *root)
{
    QList<QQuickItem *> items;
    collect(root, items);
    return items;
}

QString accessibleName(QQuickItem *item)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(item);
    return access != nullptr ? access->text(QAccessible::Name) : QString();
}

bool isShown(const QQuickItem *item)
{
    qreal opacity = 1;
    for (const QQuickItem *up = item; up != nullptr; up = up->parentItem())
        opacity *= up->opacity();
    return item->isVisible() && item->width() > 0 && item->height() > 0 && opacity > 0.5;
}

Driver::Driver(Program &program, QSize size)
    : m_program(program)
    , m_engine(std::make_unique<QQmlApplicationEngine>())
    , m_finger(QTest::createTouchDevice())
{
    QAccessible::setActive(true);
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

QQuickItem *Driver::find(const QString &name) const
{
    const QRectF screen(QPointF(0, 0), m_window->size());
    QQuickItem *found = nullptr;
    const QList<QQuickItem *> items = allItems(m_window->contentItem());
    for (QQuickItem *item : items) {
        if (!isShown(item) || !item->isEnabled() || accessibleName(item) != name)
            continue;
        if (flickableOf(item) != nullptr || screen.contains(inWindow(item).center()))
            found = item; // the topmost one is the one a finger meets
    }
    return found;
}

QQuickItem *Driver::waitFor(const QString &name)
{
    QQuickItem *item = nullptr;
    waitUntil([&] { return (item = find(name)) != nullptr; }, QStringLiteral("\"%1\" on the screen").arg(name));
    return item;
}

void Driver::waitUntil(const std::function<bool()> &condition, const QString &what)
{
    if (!QTest::qWaitFor(condition, kPatienceMs))
        throw Lost(QStringLiteral("waited in vain for %1 (step \"%2\")")
                       .arg(what, m_program.context().intake->step())
                       .toStdString());
}

void Driver::tapItem(QQuickItem *item)
{
    const QPoint at = inWindow(item).center().toPoint();
    QTest::touchEvent(m_window, m_finger.get()).press(0, at, m_window);
    QTest::touchEvent(m_window, m_finger.get()).release(0, at, m_window);
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

void Driver::clearField()
{
    for (int i = 0; i < 40; ++i)
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_Backspace, QString(), Qt::NoModifier);
    settle();
}

void Driver::tap(const QString &english)
{
    tapExactly(word(english));
}

void Driver::focus(const QString &english)
{
    tap(english);
    waitUntil([this] { return QGuiApplication::inputMethod()->isVisible(); }, QStringLiteral("the keyboard"));
    settle(250); // the keyboard slides in
}

QQuickItem *Driver::keyFor(QChar letter) const
{
    const QList<QQuickItem *> items = allItems(m_window->contentItem());
    for (QQuickItem *item : items) {
        const QVariant text = item->property("text");
        if (item->property("keyType").isValid() && isShown(item)
            && text.toString().compare(letter, Qt::CaseInsensitive) == 0)
            return item;
    }
    return nullptr;
}

void Driver::type(const QString &text)
{
    for (const QChar letter : text) {
        QQuickItem *key = nullptr;
        waitUntil([&] { return (key = keyFor(letter)) != nullptr; },
                  QStringLiteral("the key '%1' on the on-screen keyboard").arg(letter));
        tapItem(key);
    }
}

void Driver::see(const QString &english)
{
    static_cast<void>(waitFor(word(english)));
}

void Driver::waitForStep(const QString &step)
{
    waitUntil([&] { return m_program.context().intake->step() == step; }, QStringLiteral("step \"%1\"").arg(step));
    settle(250);
}

QImage Driver::picture()
{
    settle(60);
    return m_window->grabWindow();
}

void Driver::resize(QSize size)
{
    m_window->setMinimumSize({});
    m_window->resize(size);
    settle();
}

void Driver::settle(int ms)
{
    QTest::qWait(ms);
}

} // namespace prystan::journey
