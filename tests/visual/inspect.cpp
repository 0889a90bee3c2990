// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect.h"

#include "driver.h"

#include <QAccessible>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QQuickItem>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace prystan::visual {

namespace {

using journey::accessibleName;
using journey::allItems;
using journey::isShown;

qreal channel(int value)
{
    const qreal part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

qreal luminance(QRgb colour)
{
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour)) + 0.0722 * channel(qBlue(colour));
}

bool isText(const QQuickItem *item)
{
    // A pictogram is a letter of the icon font, centred in its box: no text to read.
    const bool icon = item->property("font").value<QFont>().family() == QLatin1String("Material Design Icons");
    return item->inherits("QQuickText") && !icon && !item->property("text").toString().trimmed().isEmpty();
}

// Parts of the on-screen keyboard are Qt's own; its look is not ours to judge.
bool isKeyboard(const QQuickItem *item)
{
    for (const QQuickItem *up = item; up != nullptr; up = up->parentItem()) {
        if (QByteArray(up->metaObject()->className()).startsWith("InputPanel"))
            return true;
    }
    return false;
}

// The nearest list or page that scrolls; what lies outside it is out of sight, not lost.
const QQuickItem *scroller(const QQuickItem *item)
{
    for (const QQuickItem *up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (up->inherits("QQuickFlickable"))
            return up;
    }
    return nullptr;
}

QRectF sceneRect(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

// The part of an item that a person can see now.
QRectF visiblePart(const QQuickItem *item, const QRectF &screen)
{
    QRectF part = sceneRect(item) & screen;
    for (const QQuickItem *up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (up->clip())
            part &= sceneRect(up);
    }
    return part;
}

QString excerpt(const QQuickItem *item)
{
    return QStringLiteral("\"%1\"").arg(item->property("text").toString().left(40));
}

void checkCut(const QQuickItem *item, QStringList &out)
{
    if (item->property("truncated").toBool())
        out << QStringLiteral("cut text: ") + excerpt(item);
    if (item->property("contentWidth").toReal() > item->width() + 1)
        out << QStringLiteral("text wider than its place: ") + excerpt(item);
    if (item->property("contentHeight").toReal() > item->height() + 1)
        out << QStringLiteral("text higher than its place: ") + excerpt(item);
}

// A word may move to the next line, not be cut in two.
void checkWords(const QQuickItem *item, QStringList &out)
{
    if (item->property("lineCount").toInt() < 2)
        return;
    const QFontMetricsF metrics(item->property("font").value<QFont>());
    const QStringList words = item->property("text").toString().split(QRegularExpression(QStringLiteral("[\\s-]+")));
    for (const QString &word : words) {
        if (metrics.horizontalAdvance(word) > item->width() + 1)
            out << QStringLiteral("broken word: \"%1\" in %2").arg(word, excerpt(item));
    }
}

void checkInside(const QQuickItem *item, const QRectF &screen, QStringList &out)
{
    const QRectF rect = sceneRect(item);
    const bool beyondSides = rect.left() < -1 || rect.right() > screen.right() + 1;
    const bool beyondEnds = rect.top() < -1 || rect.bottom() > screen.bottom() + 1;
    if (beyondSides || (beyondEnds && scroller(item) == nullptr))
        out << QStringLiteral("outside the window: ") + excerpt(item);
}

// The background is the commonest colour around the letters.
void checkContrast(const QQuickItem *item, const QRectF &part, const QImage &picture, qreal least, QStringList &out)
{
    const QRect area = part.toAlignedRect() & picture.rect();
    if (area.width() < 4 || area.height() < 4)
        return;
    QHash<QRgb, int> count;
    for (int y = area.top(); y <= area.bottom(); y += 2) {
        for (int x = area.left(); x <= area.right(); x += 2)
            ++count[picture.pixel(x, y) | 0xff000000];
    }
    QRgb background = 0;
    int most = 0;
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            background = it.key();
        }
    }
    const auto colour = item->property("color").value<QColor>();
    const qreal contrast = contrastOf(colour.rgb(), background);
    if (contrast < least)
        out << QStringLiteral("contrast %1: %2").arg(contrast, 0, 'f', 1).arg(excerpt(item));
}

bool isTarget(const QQuickItem *item, QAccessibleInterface *access)
{
    // A line of a list that cannot be touched is for reading.
    if (access->role() == QAccessible::ListItem && !item->activeFocusOnTab())
        return false;
    switch (access->role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::Link:
    case QAccessible::EditableText:
    case QAccessible::ListItem:
    case QAccessible::SpinBox:
    case QAccessible::ButtonMenu:
        return true;
    default:
        return false;
    }
}

void checkTarget(QQuickItem *item, qreal touch, QStringList &out)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(item);
    if (access == nullptr || !isTarget(item, access))
        return;
    const QString name = access->text(QAccessible::Name);
    if (name.isEmpty())
        out << QStringLiteral("a control without an accessible name: ")
                + QString::fromLatin1(item->metaObject()->className());
    if (item->width() < touch - 0.5 || item->height() < touch - 0.5) {
        out << QStringLiteral("target %1×%2 under %3: \"%4\"")
                   .arg(item->width())
                   .arg(item->height())
                   .arg(touch)
                   .arg(name.left(40));
    }
}

// The last lines of a page that goes on fade out, to say so.
bool isFading(const QQuickItem *item)
{
    const QQuickItem *page = scroller(item);
    constexpr qreal kFade = 60;
    return page != nullptr && !page->property("atYEnd").toBool()
        && sceneRect(item).bottom() > sceneRect(page).bottom() - kFade;
}

// A sheet that lies over the page is all there is to touch and read.
QQuickItem *sheetOver(QQuickWindow *window)
{
    QQuickItem *sheet = nullptr;
    const QList<QQuickItem *> items = allItems(window->contentItem());
    for (QQuickItem *item : items) {
        if (item->inherits("QQuickPopupItem") && isShown(item) && !isKeyboard(item))
            sheet = item;
    }
    return sheet;
}

// Whatever takes the keyboard's focus by Tab must say what it is.
void checkNamed(QQuickItem *item, QStringList &out)
{
    if (item->activeFocusOnTab() && item->isEnabled() && accessibleName(item).isEmpty()
        && !item->inherits("QQuickFlickable"))
        out << QStringLiteral("takes the focus and has no accessible name: ")
                + QString::fromLatin1(item->metaObject()->className());
}

// Whatever reacts to a finger belongs to something that says what it is.
void checkSpeaks(QQuickItem *item, QStringList &out)
{
    if (!item->inherits("QQuickMouseArea") || !item->isEnabled())
        return;
    for (QQuickItem *up = item; up != nullptr; up = up->parentItem()) {
        if (!accessibleName(up).isEmpty())
            return;
    }
    out << QStringLiteral("can be touched and says nothing: %1×%2").arg(item->width()).arg(item->height());
}

// Words that lie over other words can be read by nobody.
void checkOverlap(const QList<const QQuickItem *> &texts, const QRectF &screen, QStringList &out)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF both = visiblePart(texts[i], screen) & visiblePart(texts[j], screen);
            if (both.width() > 2 && both.height() > 4)
                out << QStringLiteral("text over text: %1, %2").arg(excerpt(texts[i]), excerpt(texts[j]));
        }
    }
}

bool hasRing(const QQuickItem *item)
{
    QList<QQuickItem *> near = allItems(const_cast<QQuickItem *>(item));
    near += item->parentItem()->childItems(); // beside it, under the same frame
    return std::ranges::any_of(near, [](const QQuickItem *part) {
        return QByteArray(part->metaObject()->className()).startsWith("FocusRing") && isShown(part);
    });
}

// What a person sees and can touch: the whole window, or the sheet that lies over it.
QList<QQuickItem *> inFront(QQuickWindow *window)
{
    QQuickItem *sheet = sheetOver(window);
    return allItems(sheet != nullptr ? sheet : window->contentItem());
}

} // namespace

qreal contrastOf(QRgb a, QRgb b)
{
    const qreal la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QStringList findings(QQuickWindow *window, const QImage &picture, const Limits &limits)
{
    QStringList out;
    const QRectF screen(QPointF(0, 0), window->size());
    const QList<QQuickItem *> items = inFront(window);
    QList<const QQuickItem *> texts;
    for (QQuickItem *item : items) {
        if (!isShown(item) || isKeyboard(item))
            continue;
        checkTarget(item, limits.touch, out);
        checkNamed(item, out);
        checkSpeaks(item, out);
        if (!isText(item))
            continue;
        texts << item;
        checkCut(item, out);
        checkWords(item, out);
        checkInside(item, screen, out);
        const QRectF part = visiblePart(item, screen);
        if (!isFading(item)
            && part.height() > sceneRect(item).height() * 0.6) // a half hidden line says nothing about its colours
            checkContrast(item, part, picture, limits.contrast, out);
    }
    checkOverlap(texts, screen, out);
    out.removeDuplicates();
    return out;
}

QStringList ringFindings(QQuickWindow *window)
{
    QStringList out;
    QQuickItem *before = window->activeFocusItem();
    const QList<QQuickItem *> items = inFront(window);
    for (QQuickItem *item : items) {
        if (!item->activeFocusOnTab() || !item->isEnabled() || !isShown(item) || isKeyboard(item)
            || item->inherits("QQuickFlickable"))
            continue;
        item->forceActiveFocus(Qt::TabFocusReason);
        if (!item->hasActiveFocus())
            out << QStringLiteral("does not take the focus: \"%1\"").arg(accessibleName(item));
        else if (!hasRing(item))
            out << QStringLiteral("no focus ring: \"%1\"").arg(accessibleName(item));
    }
    (before != nullptr ? before : window->contentItem())->forceActiveFocus();
    return out;
}

} // namespace prystan::visual
