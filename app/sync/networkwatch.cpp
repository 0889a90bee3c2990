// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkwatch.h"

#include <QNetworkInformation>

namespace prystan::sync {

namespace {

NetworkState stateOf(const QNetworkInformation &system)
{
    return {system.reachability() != QNetworkInformation::Reachability::Disconnected, system.isBehindCaptivePortal(),
            system.isMetered()};
}

class SystemNetwork final : public NetworkWatch
{
public:
    void watch(Changed changed) override
    {
        using System = QNetworkInformation;
        const bool known = System::loadBackendByFeatures(System::Feature::Reachability | System::Feature::CaptivePortal
                                                         | System::Feature::Metered)
            || System::loadBackendByFeatures(System::Feature::Reachability);
        const System *system = known ? System::instance() : nullptr;
        if (system == nullptr)
            return changed({});
        const auto tell = [system, changed] { changed(stateOf(*system)); };
        QObject::connect(system, &System::reachabilityChanged, &m_here, tell);
        QObject::connect(system, &System::isBehindCaptivePortalChanged, &m_here, tell);
        QObject::connect(system, &System::isMeteredChanged, &m_here, tell);
        tell();
    }

private:
    QObject m_here; // whose end ends the telling
};

} // namespace

std::unique_ptr<NetworkWatch> systemNetwork()
{
    return std::make_unique<SystemNetwork>();
}

} // namespace prystan::sync
