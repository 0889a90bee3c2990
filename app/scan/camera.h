// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>

// What scanning needs from a camera. platform implements it; tests have one that shows ready pictures.
namespace prystan::scan {

// In shades of grey, row by row without gaps: width × height bytes.
struct GreyPicture {
    int width = 0, height = 0;
    QByteArray grey;
    [[nodiscard]] bool isWhole() const
    {
        return width > 0 && height > 0 && qint64(grey.size()) == qint64(width) * height;
    }
};

enum class CameraFault {
    NoCamera, // none is there, or the program was built or installed without the part that speaks to one
    NotAllowed, // another program has it, or the system does not let us
    Lost, // it was there and is gone
};

class Camera
{
public:
    // May come on any thread. A frame is made into a picture by whoever asks for it, on the thread that asks.
    struct Listener {
        std::function<void(std::function<GreyPicture()>)> frame;
        std::function<void(CameraFault)> fault;
    };
    virtual ~Camera() = default;
    virtual void start(Listener listener) = 0; // window's thread
    virtual void stop() = 0; // the camera is off, and nothing is handed over any more
};

} // namespace prystan::scan
