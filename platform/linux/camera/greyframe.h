// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"

#include <QVideoFrame>

namespace prystan::platform {

// The brightness of a frame; not whole for a format that we do not know. Any thread.
[[nodiscard]] scan::GreyPicture greyOf(QVideoFrame frame);
[[nodiscard]] bool canRead(QVideoFrameFormat::PixelFormat format);

} // namespace prystan::platform
