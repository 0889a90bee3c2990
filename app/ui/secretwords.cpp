// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretwords.h"

#include <QFontMetricsF>
#include <QPainter>

namespace prystan::ui {

void SecretWords::show(SecretBuffer words)
{
    m_words = std::move(words);
    measure();
}

void SecretWords::setFont(const QFont &font)
{
    m_font = font;
    measure();
    Q_EMIT fontChanged();
}

void SecretWords::measure()
{
    const int lines = (int(std::ranges::count(m_words.bytes(), '-')) + 2) / 2;
    setImplicitHeight(m_words.isEmpty() ? 0 : lines * QFontMetricsF(m_font).lineSpacing());
    update();
}

// The hyphen at the end of a line belongs to the passphrase.
void SecretWords::paint(QPainter *painter)
{
    const QFontMetricsF metrics(m_font);
    painter->setFont(m_font);
    painter->setPen(m_color);
    QPointF next(0, metrics.ascent());
    int hyphens = 0;
    for (const unsigned char byte : m_words.bytes()) {
        const QChar letter = QLatin1Char(char(byte));
        painter->drawText(next, QString(letter));
        next.rx() += metrics.horizontalAdvance(letter);
        if (byte == '-' && ++hyphens % 2 == 0)
            next = {0, next.y() + metrics.lineSpacing()};
    }
}

} // namespace prystan::ui
