// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickWindow>
#include <QStringList>

namespace prystan::visual {

// What a person would complain about on the page that the window shows now, one line a finding: text that is
// cut or overflows, things that stick out of the window, targets too small for a finger, too little contrast,
// controls without a name for a screen reader.
struct Limits {
    qreal touch = 48; // smallest side of a target, in pixels
    qreal contrast = 4.5;
};
[[nodiscard]] QStringList findings(QQuickWindow *window, const QImage &picture, const Limits &limits);

// What the keyboard can reach by Tab on the page and what shows no ring when it has the focus. Leaves the focus where
// it was.
[[nodiscard]] QStringList ringFindings(QQuickWindow *window);

// WCAG contrast of two colours, 1 to 21.
[[nodiscard]] qreal contrastOf(QRgb a, QRgb b);

} // namespace prystan::visual
