// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"

namespace prystan::test {

// A camera before which a test holds ready pictures.
class ShownCamera : public scan::Camera
{
public:
    int starts = 0, stops = 0;
    bool missing = false; // there is none

    void start(Listener listener) override
    {
        ++starts;
        m_listener = std::move(listener);
        if (missing)
            m_listener.fault(scan::CameraFault::NoCamera);
    }
    void stop() override
    {
        ++stops;
        m_last = std::exchange(m_listener, {});
    }
    [[nodiscard]] bool isOn() const { return bool(m_listener.frame); }
    void show(const scan::GreyPicture &picture) const
    {
        show([picture] { return picture; });
    }
    void show(std::function<scan::GreyPicture()> frame) const // made into a picture by the reader
    {
        if (m_listener.frame)
            m_listener.frame(std::move(frame));
    }
    void showLate(const scan::GreyPicture &picture) const // one that was under way when the camera was switched off
    {
        if (m_last.frame)
            m_last.frame([picture] { return picture; });
    }
    void fail(scan::CameraFault fault) const
    {
        if (m_listener.fault)
            m_listener.fault(fault);
    }

private:
    Listener m_listener, m_last;
};

} // namespace prystan::test
