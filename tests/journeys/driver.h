// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <QHash>
#include <QImage>
#include <QPointingDevice>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>
#include <stdexcept>

namespace prystan::journey {

// What went wrong on the way, for the person who reads the test's output.
struct Lost : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Notes that the program wanted to be replaced, instead of replacing it.
class RecordingProcess : public ProcessControl
{
public:
    void relaunch(const SecretBuffer *handover) override;
    int relaunches = 0;
    SecretBuffer handover;
};

// A person at the real window: sees only what is on the screen, finds things by their accessible name,
// touches them, types on the on-screen keyboard. Throws Lost when something is not there in time.
class Driver
{
public:
    Driver(Program &program, QSize size);
    ~Driver();

    // Texts are given as the English source and looked up in the window's language.
    void speak(const QString &language);
    [[nodiscard]] QString word(const QString &english) const;

    void tap(const QString &english); // one whose accessible name is that text
    void tapExactly(const QString &name); // the name as it stands, no lookup
    void tapItem(QQuickItem *item);
    void press(QQuickItem *item, int ms); // a long touch
    void type(const QString &text); // key by key on the on-screen keyboard
    void focus(const QString &english); // touches a field
    void clearField(); // with Backspace, the field that has the focus
    void see(const QString &english); // waits until it is on the screen
    void waitForStep(const QString &step); // of the form
    void waitUntil(const std::function<bool()> &condition, const QString &what);

    // Shown now, or below the edge of a page that scrolls; else null.
    [[nodiscard]] QQuickItem *find(const QString &name) const;
    [[nodiscard]] QQuickItem *waitFor(const QString &name);
    [[nodiscard]] QImage picture();
    void resize(QSize size);
    void settle(int ms = 30); // lets animations and bindings come to rest
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] QQmlApplicationEngine &engine() { return *m_engine; }
    [[nodiscard]] Program &program() { return m_program; }

private:
    void reveal(QQuickItem *item); // scrolls its page, as a finger would
    [[nodiscard]] QQuickItem *keyFor(QChar letter) const;
    void loadWords(const QString &language);

    Program &m_program;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<QPointingDevice> m_finger;
    QQuickWindow *m_window = nullptr;
    QHash<QString, QString> m_words;
};

// Accessible name of an item, empty when it has none.
[[nodiscard]] QString accessibleName(QQuickItem *item);
// Every item under `root`, `root` too, in drawing order.
[[nodiscard]] QList<QQuickItem *> allItems(QQuickItem *root);
[[nodiscard]] bool isShown(const QQuickItem *item);

} // namespace prystan::journey
