// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"
#include "wedge.h"

#include <QEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <deque>
#include <functional>

class QKeyEvent;

namespace prystan::ui {

// A document scanner that types like a keyboard, anywhere in the window: takes its burst out of the keys, so that
// nothing of it stays in a field. What people type goes through. Installed on the application, before what counts keys.
class DocumentScanner : public QObject
{
    Q_OBJECT

public:
    // `wanted`: a page is shown that can do something with a document; elsewhere every key goes through untouched.
    DocumentScanner(const Clock &clock, std::function<bool()> wanted, QObject *parent = nullptr);
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // `mapped`: under a Ukrainian or Russian keyboard layout they came as Cyrillic letters, and were read by the places
    // of these letters on the keyboard.
    void scanned(const QStringList &lines, bool mapped);

private:
    // A key that was held back, to be pressed again if a person pressed it.
    struct Key {
        int code = 0;
        Qt::KeyboardModifiers modifiers;
        quint32 scanCode = 0, virtualKey = 0, nativeModifiers = 0;
        QString text;
    };
    [[nodiscard]] bool takes(QObject *window, const QKeyEvent &event);
    void obey(const text::Wedge::Step &step);
    void pressAgain(qsizetype count);
    void noteField(qint64 ms);
    void restoreField();
    void wait(qint64 ms);
    void wake();
    void forget();

    const Clock &m_clock;
    std::function<bool()> m_wanted;
    text::Wedge m_wedge;
    QTimer m_wake, m_forget;
    QPointer<QObject> m_window;
    std::deque<Key> m_held;
    bool m_mapped = false; // Cyrillic letters are among the keys of this burst
    bool m_pressing = false;
    qint64 m_last = 0;
    // Where the first keys of a burst went before it was known for one, and what stood there.
    QPointer<QObject> m_field;
    QString m_fieldText;
};

} // namespace prystan::ui
