// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"

#include <QImage>
#include <QString>
#include <QStringList>
#include <functional>
#include <random>

// Codes as a camera sees them: turned, from the side, out of focus, in bad light.
namespace prystan::test {

enum class Print { Qr, Code128 };
[[nodiscard]] QImage printed(const QString &text, Print print = Print::Qr, int module = 6); // with its quiet zone
[[nodiscard]] QImage shownByUs(const QString &text, int side); // by QrItem
[[nodiscard]] QImage beside(const QImage &left, const QImage &right); // both in one picture
[[nodiscard]] scan::GreyPicture seen(const QImage &image);

[[nodiscard]] QImage heap(std::mt19937 &random, QStringList &written); // several over each other, damaged

struct Harm {
    const char *name;
    std::function<QImage(const QImage &, std::mt19937 &)> apply;
};
[[nodiscard]] std::vector<Harm> harms();

} // namespace prystan::test
