// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbuffer.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QQuickPaintedItem>
#include <QTimer>

namespace prystan::ui {

// Takes a passphrase from keyboard or on-screen keyboard straight into guarded memory; shows only how
// many letters there are. Not a text field: nothing of it can be read back, copied or completed. `revealed`
// paints it for some seconds, letter by letter out of that memory; a string of it is never made.
class SecretInput : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int length READ length NOTIFY lengthChanged)
    Q_PROPERTY(bool revealed READ revealed WRITE setRevealed NOTIFY revealedChanged)
    Q_PROPERTY(QFont font MEMBER m_font) // of what is revealed
    Q_PROPERTY(QColor color MEMBER m_color)
    Q_PROPERTY(qreal padding MEMBER m_padding)

public:
    explicit SecretInput(QQuickItem *parent = nullptr);
    [[nodiscard]] int length() const { return m_length; }
    [[nodiscard]] bool revealed() const { return m_revealing.isActive(); }
    void setRevealed(bool revealed);
    void paint(QPainter *painter) override;
    Q_INVOKABLE void clear();
    [[nodiscard]] SecretBuffer take(); // hands the content over and empties the field

Q_SIGNALS:
    void lengthChanged();
    void revealedChanged();
    void accepted(); // Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void touchEvent(QTouchEvent *event) override;

private:
    void append(const QString &text);
    void removeLast();
    void takeFocus();
    void changed();
    template<typename Do> void eachLetter(Do what) const;
    SecretBuffer m_secret;
    int m_length = 0;
    QTimer m_revealing;
    QFont m_font;
    QColor m_color;
    qreal m_padding = 0;
};

// Six digits, one by one from a pad; never a string.
class PinInput : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int length READ length NOTIFY lengthChanged)
    Q_PROPERTY(bool complete READ complete NOTIFY lengthChanged)

public:
    using QObject::QObject;
    [[nodiscard]] int length() const { return int(m_digits.size()); }
    [[nodiscard]] bool complete() const;
    Q_INVOKABLE void press(int digit);
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void clear();
    // For typing a new PIN twice; compares without a string ever being made.
    Q_INVOKABLE bool same(prystan::ui::PinInput *other) const
    {
        return other != nullptr && m_digits.equals(other->m_digits);
    }
    [[nodiscard]] SecretBuffer take();

Q_SIGNALS:
    void lengthChanged();

private:
    SecretBuffer m_digits;
};

} // namespace prystan::ui
