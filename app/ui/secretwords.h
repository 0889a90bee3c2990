// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbuffer.h"

#include <QColor>
#include <QFont>
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace prystan::ui {

// Shows a generated passphrase for writing down, two words a line; painted letter by letter out of guarded memory,
// never a string, and gone with the item.
class SecretWords : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged)
    Q_PROPERTY(QColor color MEMBER m_color)

public:
    using QQuickPaintedItem::QQuickPaintedItem;
    void show(SecretBuffer words);
    void paint(QPainter *painter) override;
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font);

Q_SIGNALS:
    void fontChanged();

private:
    void measure();
    SecretBuffer m_words;
    QFont m_font;
    QColor m_color;
};

} // namespace prystan::ui
