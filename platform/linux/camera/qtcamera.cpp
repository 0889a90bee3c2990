// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcamera.h"

#include "cameraplugin.h"
#include "greyframe.h"

#include <QCameraDevice>
#include <algorithm>
#include <cstdlib>

namespace prystan::platform {

namespace {

constexpr int kFirstPictureMs = 5000; // some cameras take two seconds
constexpr int kWantedWidth = 1280; // a slip with many modules needs it; more only takes longer

QCameraDevice wantedDevice()
{
    for (const QCameraDevice &device : QMediaDevices::videoInputs()) {
        if (device.position() == QCameraDevice::BackFace)
            return device;
    }
    return QMediaDevices::defaultVideoInput();
}

// The width nearest to what is wanted; a format without compression before JPEG.
QCameraFormat wantedFormat(const QCameraDevice &device)
{
    const auto badness = [](const QCameraFormat &format) {
        const int off = std::abs(format.resolution().width() - kWantedWidth);
        return off + (format.pixelFormat() == QVideoFrameFormat::Format_Jpeg ? 1 : 0);
    };
    QCameraFormat best;
    for (const QCameraFormat &format : device.videoFormats()) {
        if (canRead(format.pixelFormat()) && (best.isNull() || badness(format) < badness(best)))
            best = format;
    }
    return best;
}

} // namespace

QtCamera::QtCamera()
{
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &QtCamera::frame, Qt::DirectConnection);
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &QtCamera::lookWhetherThere);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kFirstPictureMs);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (!m_came)
            fault(scan::CameraFault::NotAllowed);
    });
}

QtCamera::~QtCamera()
{
    stop();
}

void QtCamera::start(Listener listener)
{
    stop();
    const QCameraDevice device = wantedDevice();
    {
        const std::lock_guard lock(m_mutex);
        m_listener = std::move(listener);
    }
    if (device.isNull())
        return fault(scan::CameraFault::NoCamera);
    m_camera = std::make_unique<QCamera>(device);
    m_session = std::make_unique<QMediaCaptureSession>();
    if (const QCameraFormat format = wantedFormat(device); !format.isNull())
        m_camera->setCameraFormat(format);
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this](QCamera::Error error) {
        if (error != QCamera::NoError)
            fault(scan::CameraFault::NotAllowed);
    });
    m_session->setCamera(m_camera.get());
    m_session->setVideoSink(&m_sink);
    m_came = false;
    m_camera->start();
    m_wait.start();
}

void QtCamera::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_listener = {};
    }
    m_wait.stop();
    if (m_camera)
        m_camera->stop();
    m_session.reset();
    m_camera.reset();
    m_sink.setVideoFrame({}); // which keeps the last one
}

void QtCamera::frame(const QVideoFrame &frame)
{
    const std::lock_guard lock(m_mutex);
    if (!m_listener.frame || !frame.isValid())
        return;
    m_came = true;
    m_listener.frame([frame] { return greyOf(frame); });
}

void QtCamera::fault(scan::CameraFault fault)
{
    const std::lock_guard lock(m_mutex);
    if (m_listener.fault)
        m_listener.fault(fault);
}

void QtCamera::lookWhetherThere()
{
    if (m_camera && !QMediaDevices::videoInputs().contains(m_camera->cameraDevice()))
        fault(scan::CameraFault::Lost);
}

} // namespace prystan::platform

// The entrance of the plugin.
class QtCameraPlugin : public QObject, public prystan::platform::CameraPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "prystan.CameraPlugin/1")
    Q_INTERFACES(prystan::platform::CameraPlugin)

public:
    [[nodiscard]] std::unique_ptr<prystan::scan::Camera> make() override
    {
        return std::make_unique<prystan::platform::QtCamera>();
    }
};

#include "qtcamera.moc"
