// SPDX-License-Identifier: GPL-3.0-or-later
#include "codepictures.h"

#include "qritem.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <cstring>

namespace prystan::test {

namespace {

using Random = std::mt19937;

int between(Random &random, int from, int to)
{
    return from + int(random() % unsigned(to - from + 1));
}

// On a grey table, as large as a frame of a camera.
QImage laid(const QImage &code, const QTransform &transform)
{
    const QImage turned = code.convertToFormat(QImage::Format_ARGB32).transformed(transform, Qt::SmoothTransformation);
    QImage frame(std::max(640, turned.width() + 40), std::max(480, turned.height() + 40), QImage::Format_RGB32);
    frame.fill(qRgb(120, 115, 110));
    QPainter painter(&frame);
    painter.drawImage((frame.width() - turned.width()) / 2, (frame.height() - turned.height()) / 2, turned);
    return frame;
}

QImage eachPixel(const QImage &image, const std::function<int(int grey, int x, int y)> &change)
{
    QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            line[x] = uchar(std::clamp(change(line[x], x, y), 0, 255));
    }
    return grey;
}

QImage turned(const QImage &code, Random &random)
{
    return laid(code, QTransform().rotate(between(random, 0, 359)));
}

// The upper edge further away, or one side.
QImage fromTheSide(const QImage &code, Random &random)
{
    const qreal w = code.width(), h = code.height(), in = between(random, 5, 18) / 100.0;
    const QPolygonF square({{0, 0}, {w, 0}, {w, h}, {0, h}});
    const QPolygonF above({{w * in, h * in}, {w * (1 - in), h * in}, {w, h}, {0, h}});
    const QPolygonF left({{w * in, h * in}, {w, 0}, {w, h}, {w * in, h * (1 - in)}});
    QTransform transform;
    (void)QTransform::quadToQuad(square, between(random, 0, 1) == 0 ? above : left, transform);
    return laid(code, transform);
}

QImage scaled(const QImage &code, Random &random)
{
    const qreal factor = between(random, 45, 260) / 100.0;
    return laid(code, QTransform::fromScale(factor, factor));
}

QImage blurred(const QImage &code, Random &random)
{
    const QImage frame = laid(code, QTransform().rotate(between(random, -20, 20)));
    const int by = between(random, 2, 3);
    return frame.scaled(frame.size() / by, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(frame.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage noisy(const QImage &code, Random &random)
{
    std::normal_distribution<double> noise(0, between(random, 10, 40));
    return eachPixel(turned(code, random), [&](int grey, int, int) { return grey + int(noise(random)); });
}

QImage lowContrast(const QImage &code, Random &random)
{
    const int span = between(random, 30, 70), floor = between(random, 60, 160);
    return eachPixel(turned(code, random), [&](int grey, int, int) { return floor + grey * span / 255; });
}

QImage darkScreen(const QImage &code, Random &random)
{
    const int span = between(random, 25, 60);
    std::normal_distribution<double> noise(0, 2);
    return eachPixel(turned(code, random),
                     [&](int grey, int, int) { return 4 + grey * span / 255 + int(noise(random)); });
}

// A lamp in the glass: white in the middle of a spot, fading away.
QImage glare(const QImage &code, Random &random)
{
    const QImage frame = turned(code, random);
    const int cx = frame.width() / 2 + between(random, -code.width() / 2, code.width() / 2);
    const int cy = frame.height() / 2 + between(random, -code.height() / 2, code.height() / 2);
    const double reach = code.width() * between(random, 15, 30) / 100.0;
    return eachPixel(frame, [&](int grey, int x, int y) {
        const double distance = std::hypot(x - cx, y - cy);
        return grey + int(230 * std::max(0.0, 1 - distance / reach));
    });
}

QImage shaded(const QImage &code, Random &random)
{
    const QImage frame = turned(code, random);
    const int edge = between(random, frame.width() / 3, 2 * frame.width() / 3);
    return eachPixel(frame, [&](int grey, int x, int) { return x < edge ? grey * 45 / 100 : grey; });
}

} // namespace

QImage printed(const QString &text, Print print, int module)
{
    using ZXing::BarcodeFormat;
    const auto format = print == Print::Qr ? BarcodeFormat::QRCode : BarcodeFormat::Code128;
    const bool flat = print == Print::Code128;
    const ZXing::BitMatrix matrix = ZXing::MultiFormatWriter(format)
                                        .setEncoding(ZXing::CharacterSet::UTF8)
                                        .setMargin(0)
                                        .encode(text.toStdString(), 0, flat ? 40 : 0);
    const int quiet = flat ? 12 : 4;
    QImage image(matrix.width() + 2 * quiet, matrix.height() + 2 * quiet, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x) {
            if (matrix.get(x, y))
                image.setPixel(x + quiet, y + quiet, qRgb(0, 0, 0));
        }
    }
    return image.scaled(image.size() * module);
}

QImage shownByUs(const QString &text, int side)
{
    ui::QrItem item;
    item.setSize({qreal(side), qreal(side)});
    item.setText(text);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    item.paint(&painter);
    return image;
}

QImage beside(const QImage &left, const QImage &right)
{
    constexpr int kGap = 60;
    QImage both(left.width() + right.width() + 3 * kGap, std::max(left.height(), right.height()) + 2 * kGap,
                QImage::Format_RGB32);
    both.fill(Qt::lightGray);
    QPainter painter(&both);
    painter.drawImage(kGap, kGap, left);
    painter.drawImage(left.width() + 2 * kGap, kGap, right);
    return both;
}

QImage heap(std::mt19937 &random, QStringList &written)
{
    QImage table(700, 520, QImage::Format_RGB32);
    table.fill(qRgb(150, 150, 150));
    QPainter painter(&table);
    for (int i = between(random, 2, 6); i > 0; --i) {
        written << QString::number(random(), 36).toUpper().repeated(between(random, 1, 6));
        const QImage code = printed(written.back(), Print(between(random, 0, 2)), between(random, 2, 6));
        painter.resetTransform();
        painter.translate(between(random, -50, 600), between(random, -50, 420));
        painter.rotate(between(random, 0, 3) == 0 ? between(random, 0, 359) : 90 * between(random, 0, 3));
        painter.drawImage(0, 0, code);
    }
    painter.resetTransform();
    for (int i = between(random, 0, 12); i > 0; --i)
        painter.fillRect(between(random, 0, 700), between(random, 0, 520), between(random, 1, 40),
                         between(random, 1, 40), between(random, 0, 1) == 0 ? Qt::black : Qt::white);
    return table;
}

scan::GreyPicture seen(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    scan::GreyPicture picture{grey.width(), grey.height(), {}};
    picture.grey.resize(qsizetype(grey.width()) * grey.height());
    for (int y = 0; y < grey.height(); ++y)
        std::memcpy(picture.grey.data() + qsizetype(y) * grey.width(), grey.constScanLine(y),
                    std::size_t(grey.width()));
    return picture;
}

std::vector<Harm> harms()
{
    return {{"turned", turned},
            {"from the side", fromTheSide},
            {"near and far", scaled},
            {"out of focus", blurred},
            {"noise", noisy},
            {"low contrast", lowContrast},
            {"dark screen", darkScreen},
            {"glare", glare},
            {"half in the shade", shaded}};
}

} // namespace prystan::test
