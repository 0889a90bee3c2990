// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"

#include <memory>

namespace prystan::platform {

// The system's camera. What speaks to it is a plugin beside the program, loaded when a camera is wanted for the first
// time: it brings FFmpeg and GStreamer, and most starts never need them. Without the plugin there is no camera.
class LazyCamera : public scan::Camera
{
public:
    void start(Listener listener) override;
    void stop() override;

private:
    std::unique_ptr<scan::Camera> m_camera;
};

} // namespace prystan::platform
