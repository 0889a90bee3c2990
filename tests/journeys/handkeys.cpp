// SPDX-License-Identifier: GPL-3.0-or-later
// The hand's ten fingers: the keyboard on the screen, and one with real keys.
#include "hand.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTest>

namespace prystan::journey {

namespace {

bool keyboardIsShown()
{
    return QGuiApplication::inputMethod()->isVisible();
}

} // namespace

// ---- On the screen

// As a person does: waits until the page stands still, and touches once more when nothing happened.
void Hand::focus(const QString &english)
{
    constexpr int kTouches = 3, kTouchPatienceMs = 2500;
    const QString name = word(english);
    settle();
    for (int touches = 1; touches <= kTouches; ++touches) {
        tapExactly(name);
        if (QTest::qWaitFor([&] { return keyboardIsShown() && focusedName() == name; }, kTouchPatienceMs))
            return settle();
        qWarning("touched \"%s\" %d times, the focus is on \"%s\", window active: %d", qUtf8Printable(name), touches,
                 qUtf8Printable(focusedName()), int(m_window->isActive()));
    }
    throw Lost(QStringLiteral("waited in vain for the keyboard of \"%1\"").arg(name).toStdString());
}

void Hand::hideKeyboard()
{
    QGuiApplication::inputMethod()->hide();
    m_window->contentItem()->forceActiveFocus();
    settle();
}

QList<QQuickItem *> Hand::shownKeys() const
{
    QList<QQuickItem *> keys;
    const QList<QQuickItem *> items = allItems(m_window->contentItem());
    for (QQuickItem *item : items) {
        if (item->property("keyType").isValid() && isShown(item))
            keys << item;
    }
    return keys;
}

QQuickItem *Hand::keyFor(QChar letter) const
{
    const QList<QQuickItem *> keys = shownKeys();
    for (QQuickItem *key : keys) {
        if (key->property("text").toString().compare(letter, Qt::CaseInsensitive) == 0)
            return key;
    }
    return nullptr;
}

QString Hand::visibleKeys() const
{
    QString letters;
    const QList<QQuickItem *> keys = shownKeys();
    for (const QQuickItem *key : keys) {
        const QString text = key->property("text").toString().toLower();
        if (text.size() == 1 && text[0].isLetter())
            letters += text;
    }
    return letters;
}

void Hand::type(const QString &text)
{
    const QString before = focusedText();
    for (const QChar letter : text) {
        QQuickItem *key = nullptr;
        waitUntil([&] { return (key = keyFor(letter)) != nullptr; },
                  QStringLiteral("the key '%1' on the on-screen keyboard").arg(letter));
        touch(key);
        QTest::qWait(1);
    }
    waitUntil([&] { return focusedText().compare(before + text, Qt::CaseInsensitive) == 0; },
              QStringLiteral("\"%1\" in the field, which has \"%2\"").arg(before + text, focusedText()));
}

// ---- Real keys

QString Hand::focusedName() const
{
    QQuickItem *item = m_window->activeFocusItem();
    return item == nullptr ? QString() : accessibleName(item);
}

QString Hand::focusedText() const
{
    const QQuickItem *item = m_window->activeFocusItem();
    return item == nullptr ? QString() : item->property("text").toString();
}

void Hand::key(Qt::Key key, Qt::KeyboardModifiers with)
{
    QTest::keyClick(m_window, key, with);
    QTest::qWait(1);
}

void Hand::keys(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, letter, Qt::NoModifier);
    settle();
}

void Hand::clearField()
{
    for (int i = 0; i < 40; ++i)
        key(Qt::Key_Backspace);
}

void Hand::tabTo(const QString &english)
{
    constexpr int kMost = 80;
    const QString wanted = word(english);
    QStringList passed;
    while (focusedName() != wanted) {
        passed << focusedName();
        if (passed.size() > kMost)
            throw Lost(
                QStringLiteral("Tab does not reach \"%1\" but %2").arg(wanted, passed.join(u", ")).toStdString());
        key(Qt::Key_Tab);
    }
}

} // namespace prystan::journey
