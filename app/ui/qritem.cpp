// SPDX-License-Identifier: GPL-3.0-or-later
#include "qritem.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QPainter>
#include <algorithm>

namespace prystan::ui {

namespace {

constexpr int kQuietZone = 4; // modules on each side, by the QR standard
constexpr qsizetype kLongest = 2900; // of bytes, at the lowest correction

QImage encode(const QString &text)
{
    if (text.isEmpty() || !QrItem::holds(text))
        return {};
    const std::string bytes = text.toStdString();
    const ZXing::BitMatrix matrix = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                        .setEncoding(ZXing::CharacterSet::UTF8)
                                        .setMargin(0)
                                        .encode(bytes, 0, 0);
    QImage image(matrix.width(), matrix.height(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, matrix.get(x, y) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    }
    return image;
}

} // namespace

QrItem::QrItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    setFillColor(Qt::white);
}

void QrItem::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_code = encode(text);
    update();
    Q_EMIT textChanged();
}

bool QrItem::holds(const QString &text)
{
    return text.toUtf8().size() <= kLongest;
}

// Whole pixels a module: a camera reads a code with uneven modules badly.
void QrItem::paint(QPainter *painter)
{
    const QRect area = boundingRect().toAlignedRect();
    painter->fillRect(area, Qt::white);
    if (m_code.isNull())
        return;
    const int modules = m_code.width() + 2 * kQuietZone;
    const int module = std::max(1, std::min(area.width(), area.height()) / modules);
    QRect code(0, 0, module * m_code.width(), module * m_code.height());
    code.moveCenter(area.center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(code, m_code);
}

} // namespace prystan::ui
