// SPDX-License-Identifier: GPL-3.0-or-later
#include "greyframe.h"

#include <QImage>
#include <algorithm>
#include <cstring>

namespace prystan::platform {

namespace {

using Format = QVideoFrameFormat::PixelFormat;

constexpr int kLargestSide = 8192;

// Where the brightness of a pixel lies in the first plane: every so many bytes, from so many on. 0: not so.
struct Brightness {
    int step = 0, from = 0;
};

Brightness brightnessOf(Format format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_Y8:
        return {1, 0};
    case QVideoFrameFormat::Format_YUYV:
        return {2, 0};
    case QVideoFrameFormat::Format_UYVY:
        return {2, 1};
    default:
        return {};
    }
}

scan::GreyPicture fromPlane(const QVideoFrame &frame, Brightness brightness)
{
    const int width = frame.width(), height = frame.height(), line = frame.bytesPerLine(0);
    const qint64 needed = qint64(line) * (height - 1) + qint64(width - 1) * brightness.step + brightness.from + 1;
    if (line < width * brightness.step || frame.mappedBytes(0) < needed)
        return {};
    scan::GreyPicture picture{width, height, QByteArray(qsizetype(width) * height, Qt::Uninitialized)};
    for (int y = 0; y < height; ++y) {
        const uchar *from = frame.bits(0) + qint64(y) * line + brightness.from;
        char *to = picture.grey.data() + qsizetype(y) * width;
        for (int x = 0; x < width; ++x)
            to[x] = char(from[x * brightness.step]);
    }
    return picture;
}

scan::GreyPicture fromImage(const QImage &image)
{
    if (image.isNull() || std::max(image.width(), image.height()) > kLargestSide)
        return {};
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    scan::GreyPicture picture{grey.width(), grey.height(), {}};
    picture.grey.resize(qsizetype(grey.width()) * grey.height());
    for (int y = 0; y < grey.height(); ++y)
        std::memcpy(picture.grey.data() + qsizetype(y) * grey.width(), grey.constScanLine(y),
                    std::size_t(grey.width()));
    return picture;
}

scan::GreyPicture fromMapped(const QVideoFrame &frame)
{
    if (const Brightness brightness = brightnessOf(frame.pixelFormat()); brightness.step > 0)
        return fromPlane(frame, brightness);
    if (frame.pixelFormat() == QVideoFrameFormat::Format_Jpeg)
        return fromImage(QImage::fromData(QByteArrayView(frame.bits(0), frame.mappedBytes(0)), "JPG"));
    const QImage::Format format = QVideoFrameFormat::imageFormatFromPixelFormat(frame.pixelFormat());
    const int line = frame.bytesPerLine(0);
    if (format == QImage::Format_Invalid || line <= 0 || frame.mappedBytes(0) < qint64(line) * frame.height())
        return {};
    return fromImage(QImage(frame.bits(0), frame.width(), frame.height(), line, format));
}

} // namespace

bool canRead(Format format)
{
    return brightnessOf(format).step > 0 || format == QVideoFrameFormat::Format_Jpeg
        || QVideoFrameFormat::imageFormatFromPixelFormat(format) != QImage::Format_Invalid;
}

scan::GreyPicture greyOf(QVideoFrame frame)
{
    const QSize size = frame.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > kLargestSide || !frame.map(QVideoFrame::ReadOnly))
        return {};
    scan::GreyPicture picture = fromMapped(frame);
    frame.unmap();
    return picture;
}

} // namespace prystan::platform
