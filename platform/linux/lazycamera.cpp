// SPDX-License-Identifier: GPL-3.0-or-later
#include "lazycamera.h"

#include "camera/cameraplugin.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace prystan::platform {

namespace {

// By its full name: nothing that an environment says leads to another file.
std::unique_ptr<scan::Camera> load()
{
    QPluginLoader loader(QCoreApplication::applicationDirPath() + QStringLiteral("/prystan-camera.so"));
    auto *plugin = qobject_cast<CameraPlugin *>(loader.instance());
    return plugin == nullptr ? nullptr : plugin->make();
}

} // namespace

void LazyCamera::start(Listener listener)
{
    if (!m_camera)
        m_camera = load();
    if (m_camera)
        m_camera->start(std::move(listener));
    else
        listener.fault(scan::CameraFault::NoCamera);
}

void LazyCamera::stop()
{
    if (m_camera)
        m_camera->stop();
}

} // namespace prystan::platform
