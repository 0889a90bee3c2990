// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lost.h"

#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QPointingDevice>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>
#include <memory>

namespace prystan::journey {

// A person at the real window: sees only what is on the screen, finds things by their accessible name,
// touches them, types on the on-screen keyboard. Throws Lost when something is not there in time.
// Needs nothing of the program but its window, so it may be in a process that it did not compose.
class Hand
{
public:
    explicit Hand(QQuickWindow *window);
    Hand(const Hand &) = delete;
    Hand &operator=(const Hand &) = delete;
    ~Hand();

    // Texts are given as the English source and looked up in the window's language.
    void speak(const QString &language);
    [[nodiscard]] QString word(const QString &english) const;

    void tap(const QString &english); // one whose accessible name is that text
    void tapExactly(const QString &name); // the name as it stands, no lookup
    void tapItem(QQuickItem *item);
    void press(QQuickItem *item, int ms); // a long touch
    void see(const QString &english); // waits until it is on the screen
    [[nodiscard]] bool sees(const QString &english) const; // now
    void waitForStep(const QString &step); // of the form
    void waitUntil(const std::function<bool()> &condition, const QString &what);

    // The on-screen keyboard.
    void focus(const QString &english); // touches a field until the keyboard is there
    void type(const QString &text); // key by key; Lost when the field does not take it
    void hideKeyboard();
    [[nodiscard]] QString visibleKeys() const; // the letters on it

    // A keyboard with real keys.
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void keys(const QString &text);
    void tabTo(const QString &english); // with Tab alone
    void clearField(); // with Backspace, the field that has the focus
    [[nodiscard]] QString focusedName() const; // accessible name of what has the focus

    // Shown now, or below the edge of a page that scrolls; else null.
    [[nodiscard]] QQuickItem *find(const QString &name) const;
    [[nodiscard]] QQuickItem *waitFor(const QString &name);
    [[nodiscard]] QStringList shownTexts() const; // every name and text on the screen, in drawing order
    [[nodiscard]] QImage picture();
    void resize(QSize size);
    void settle(int mostMs = 2000); // until nothing moves any more
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    // What the pages are told, by the names that they use: "app.intake.step".
    [[nodiscard]] QVariant told(const char *path) const;
    [[nodiscard]] QString nameOfLanguage(const QString &language) const; // in itself

private:
    void touch(QQuickItem *item);
    void waitForPlace(QPoint at);
    void reveal(QQuickItem *item); // scrolls its page, as a finger would
    [[nodiscard]] std::size_t geometry() const;
    [[nodiscard]] QList<QQuickItem *> shownKeys() const;
    [[nodiscard]] QQuickItem *keyFor(QChar letter) const;
    [[nodiscard]] QString focusedText() const;
    [[nodiscard]] QObject *language() const;
    void loadWords(const QString &language);

    std::unique_ptr<QPointingDevice> m_finger;
    QQuickWindow *m_window;
    QHash<QString, QString> m_words;
    QList<std::pair<QPoint, QElapsedTimer>> m_taps; // of the last moment
};

// Accessible name of an item, empty when it has none.
[[nodiscard]] QString accessibleName(QQuickItem *item);
// Every item under `root`, `root` too, in drawing order.
[[nodiscard]] QList<QQuickItem *> allItems(QQuickItem *root);
[[nodiscard]] bool isShown(const QQuickItem *item);
[[nodiscard]] QRectF inWindow(const QQuickItem *item);
[[nodiscard]] QQuickItem *flickableOf(const QQuickItem *item); // the page it scrolls with; may be null

} // namespace prystan::journey
