// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"

#include <QObject>
#include <memory>

namespace prystan::platform {

// What the plugin offers to lazycamera.cpp; nothing but this header is shared by both.
class CameraPlugin
{
public:
    virtual ~CameraPlugin() = default;
    [[nodiscard]] virtual std::unique_ptr<scan::Camera> make() = 0;
};

} // namespace prystan::platform

Q_DECLARE_INTERFACE(prystan::platform::CameraPlugin, "prystan.CameraPlugin/1")
