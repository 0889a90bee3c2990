// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QTimer>
#include <QVideoSink>
#include <atomic>
#include <memory>
#include <mutex>

namespace prystan::platform {

// A camera of this device by Qt Multimedia: the one on the back where it is told, else the system's first choice.
class QtCamera : public QObject, public scan::Camera
{
public:
    QtCamera();
    ~QtCamera() override;
    void start(Listener listener) override;
    void stop() override;

private:
    void frame(const QVideoFrame &frame);
    void fault(scan::CameraFault fault);
    void lookWhetherThere();

    QMediaDevices m_devices;
    QVideoSink m_sink;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera; // null: off
    QTimer m_wait; // for the first picture: GStreamer does not tell of a camera that another program has
    std::atomic<bool> m_came = false;
    std::mutex m_mutex; // frames may come on another thread
    Listener m_listener;
};

} // namespace prystan::platform
