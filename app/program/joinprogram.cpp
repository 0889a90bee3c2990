// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinprogram.h"

#include <QQmlEngine>

namespace prystan {

using storage::PendingDevice;

JoinProgram::JoinProgram(QString dir, ProcessControl &process, SlipDrive &drive, scan::Camera *camera)
    : m_dir(std::move(dir))
    , m_join(*this, drive, m_worker, m_language)
    , m_scan(camera != nullptr ? *camera : m_camera, m_language)
{
    m_join.scan = &m_scan;
    QObject::connect(&m_join, &ui::JoinViewModel::scanWanted, &m_scan, [this] {
        m_scan.open(ui::Wanted::Slip, [this](const text::ScannedCode &code) { m_join.take(code.text); });
    });
    QObject::connect(&m_join, &ui::JoinViewModel::joined, &m_join, [&process] { process.relaunch(nullptr); });
}

bool JoinProgram::load(QQmlApplicationEngine &engine)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_language.setEngine(&engine);
    for (QObject *object :
         {static_cast<QObject *>(&m_join), static_cast<QObject *>(&m_language), static_cast<QObject *>(&m_scan)})
        QQmlEngine::setObjectOwnership(object, QQmlEngine::CppOwnership);
    engine.setInitialProperties({{QStringLiteral("join"), QVariant::fromValue(&m_join)},
                                 {QStringLiteral("language"), QVariant::fromValue(&m_language)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Prystan/Shell/JoinWindow.qml")));
    return !engine.rootObjects().isEmpty();
}

std::optional<Joining::Asked> JoinProgram::asked() const
{
    const auto pending = PendingDevice::open(m_dir);
    return pending ? std::optional(Asked{pending->card(), pending->requestBytes()}) : std::nullopt;
}

Result<Joining::Asked> JoinProgram::ask(const OrgCard &card, DeviceMode mode)
{
    const auto pending = PendingDevice::request(m_dir, card, mode);
    return pending ? Result<Asked>(Asked{pending->card(), pending->requestBytes()}) : Result<Asked>(passOn(pending));
}

Result<DeviceGrant> JoinProgram::read(const QByteArray &grant) const
{
    const auto pending = PendingDevice::open(m_dir);
    return pending ? pending->read(grant) : Result<DeviceGrant>(passOn(pending));
}

Status JoinProgram::accept(const QByteArray &grant, const SecretBuffer &passphrase)
{
    const auto pending = PendingDevice::open(m_dir);
    if (!pending)
        return passOn(pending);
    const auto info = pending->accept(grant, passphrase, m_clock);
    return info ? Status() : Status(passOn(info));
}

} // namespace prystan
