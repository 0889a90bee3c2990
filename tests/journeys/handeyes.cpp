// SPDX-License-Identifier: GPL-3.0-or-later
// The hand's eyes: what is on the screen, and waiting for it.
#include "hand.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QTest>

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

} // namespace

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
    if (item == nullptr)
        return false;
    qreal opacity = 1;
    for (const QQuickItem *up = item; up != nullptr; up = up->parentItem())
        opacity *= up->opacity();
    return item->isVisible() && item->width() > 0 && item->height() > 0 && opacity > 0.5;
}

QQuickItem *Hand::find(const QString &name) const
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

QQuickItem *Hand::waitFor(const QString &name)
{
    QQuickItem *item = nullptr;
    waitUntil([&] { return (item = find(name)) != nullptr; }, QStringLiteral("\"%1\" on the screen").arg(name));
    return item;
}

void Hand::waitUntil(const std::function<bool()> &condition, const QString &what)
{
    if (!QTest::qWaitFor(condition, kPatienceMs))
        throw Lost(QStringLiteral("waited in vain for %1 (step \"%2\")")
                       .arg(what, told("app.intake.step").toString())
                       .toStdString());
}

void Hand::see(const QString &english)
{
    static_cast<void>(waitFor(word(english)));
}

bool Hand::sees(const QString &english) const
{
    return find(word(english)) != nullptr;
}

QStringList Hand::shownTexts() const
{
    QStringList texts;
    const QList<QQuickItem *> items = allItems(m_window->contentItem());
    for (QQuickItem *item : items) {
        if (!isShown(item))
            continue;
        const QString name = accessibleName(item), text = item->property("text").toString();
        texts << name;
        if (text != name)
            texts << text;
    }
    texts.removeAll(QString());
    return texts;
}

void Hand::waitForStep(const QString &step)
{
    waitUntil([&] { return told("app.intake.step").toString() == step; }, QStringLiteral("step \"%1\"").arg(step));
    settle();
}

// Where everything is; it changes as long as something moves.
std::size_t Hand::geometry() const
{
    std::size_t seed = 0;
    const QList<QQuickItem *> items = allItems(m_window->contentItem());
    for (const QQuickItem *item : items) {
        if (item->isVisible())
            seed = qHashMulti(seed, quintptr(item), item->x(), item->y(), item->width(), item->height(),
                              item->opacity(), item->scale());
    }
    return seed;
}

void Hand::settle(int mostMs)
{
    constexpr int kLookMs = 8, kQuietLooks = 3;
    QElapsedTimer time;
    time.start();
    int quiet = 0;
    for (std::size_t before = geometry(); quiet < kQuietLooks && !time.hasExpired(mostMs);) {
        QTest::qWait(kLookMs);
        const std::size_t now = geometry();
        quiet = now == before ? quiet + 1 : 0;
        before = now;
    }
}

QImage Hand::picture()
{
    settle();
    return m_window->grabWindow();
}

} // namespace prystan::journey
