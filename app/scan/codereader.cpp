// SPDX-License-Identifier: GPL-3.0-or-later
#include "codereader.h"

#define ZX_USE_UTF8 // the texts that we ask for; others are not used
#include <ZXing/DecodeHints.h>
#include <ZXing/ReadBarcode.h>

#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <exception>
#include <optional>

namespace prystan::scan {

namespace {

using ZXing::BarcodeFormat;

constexpr qsizetype kLongestBytes = 7089;

ZXing::DecodeHints hints(ZXing::BarcodeFormats formats, ZXing::Binarizer binarizer)
{
    ZXing::DecodeHints hints;
    hints.setFormats(formats);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setTryDownscale(true);
    hints.setMaxNumberOfSymbols(kMostCodes);
    hints.setBinarizer(binarizer);
    hints.setCharacterSet("UTF-8"); // where the code does not say; what we and phones write
    return hints;
}

std::optional<Symbol> symbolOf(BarcodeFormat format)
{
    switch (format) {
    case BarcodeFormat::QRCode:
        return Symbol::Qr;
    case BarcodeFormat::Code128:
        return Symbol::Code128;
    default:
        return std::nullopt;
    }
}

// The bytes as UTF-8 where they are, else as the library guesses.
QString textOf(const ZXing::Result &result)
{
    const auto &bytes = result.bytes();
    if (qsizetype(bytes.size()) > kLongestBytes)
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    return decoder.hasError() ? QString::fromStdString(result.text()) : text;
}

// From the darkest to the brightest that there is much of, spread over all shades: a dim screen, a window behind it.
GreyPicture spread(const GreyPicture &picture)
{
    std::array<qsizetype, 256> counts{};
    for (const char pixel : picture.grey)
        ++counts[std::uint8_t(pixel)];
    const qsizetype few = picture.grey.size() / 200;
    int low = 0, high = 255;
    for (qsizetype sum = counts[0]; low < 254 && sum <= few; sum += counts[std::size_t(low)])
        ++low;
    for (qsizetype sum = counts[255]; high > low + 1 && sum <= few; sum += counts[std::size_t(high)])
        --high;
    GreyPicture result = picture;
    for (char &pixel : result.grey)
        pixel = char(std::clamp((int(std::uint8_t(pixel)) - low) * 255 / (high - low), 0, 255));
    return result;
}

void add(std::vector<FoundCode> &found, const ZXing::Result &result)
{
    const auto symbol = symbolOf(result.format());
    if (!result.isValid() || !symbol || found.size() == kMostCodes)
        return;
    const FoundCode code{*symbol, textOf(result)};
    const bool known = std::ranges::any_of(found, [&](const FoundCode &one) { return one.text == code.text; });
    if (!code.text.isEmpty() && !known)
        found.push_back(code);
}

std::vector<FoundCode> read(const GreyPicture &picture, ZXing::Binarizer binarizer)
{
    const ZXing::ImageView view(reinterpret_cast<const std::uint8_t *>(picture.grey.constData()), picture.width,
                                picture.height, ZXing::ImageFormat::Lum);
    auto results = ZXing::ReadBarcodes(view, hints(BarcodeFormat::QRCode, binarizer));
    // Lines by the call for one: that for several compares what it read twice, which an assertion of version 1.4
    // forbids for lines, and the whole program would end.
    if (results.empty())
        results.push_back(ZXing::ReadBarcode(view, hints(BarcodeFormat::Code128, binarizer)));
    std::vector<FoundCode> found;
    for (const ZXing::Result &result : results)
        add(found, result);
    return found;
}

// As it is; then with more contrast; then by one threshold for all of it, for which a shadow is too much and noise not.
std::vector<FoundCode> readPatiently(const GreyPicture &picture)
{
    auto found = read(picture, ZXing::Binarizer::LocalAverage);
    if (!found.empty())
        return found;
    const GreyPicture strong = spread(picture);
    found = read(strong, ZXing::Binarizer::LocalAverage);
    return found.empty() ? read(strong, ZXing::Binarizer::GlobalHistogram) : found;
}

} // namespace

GreyPicture smaller(const GreyPicture &picture, int longestSide)
{
    const int factor = (std::max(picture.width, picture.height) + longestSide - 1) / std::max(1, longestSide);
    if (factor <= 1 || !picture.isWhole() || picture.width < factor || picture.height < factor)
        return picture;
    GreyPicture result{picture.width / factor, picture.height / factor, {}};
    result.grey.resize(qsizetype(result.width) * result.height);
    const auto *from = reinterpret_cast<const std::uint8_t *>(picture.grey.constData());
    auto *to = reinterpret_cast<std::uint8_t *>(result.grey.data());
    for (int y = 0; y < result.height; ++y) {
        for (int x = 0; x < result.width; ++x) {
            unsigned sum = 0;
            for (int row = 0; row < factor; ++row) {
                const auto *line = from + (qsizetype(y) * factor + row) * picture.width + qsizetype(x) * factor;
                for (int column = 0; column < factor; ++column)
                    sum += line[column];
            }
            *to++ = std::uint8_t(sum / unsigned(factor * factor));
        }
    }
    return result;
}

std::vector<FoundCode> readCodes(const GreyPicture &picture)
{
    if (!picture.isWhole() || std::max(picture.width, picture.height) > kLargestSide)
        return {};
    try {
        return readPatiently(smaller(picture, kReadSide));
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace prystan::scan
