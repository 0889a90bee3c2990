// SPDX-License-Identifier: GPL-3.0-or-later
#include "framereader.h"

namespace prystan::scan {

FrameReader::FrameReader(std::function<void(Seen)> seen)
    : m_seen(std::move(seen))
    , m_thread([this] { run(); })
{ }

FrameReader::~FrameReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        m_next = nullptr;
    }
    m_wake.notify_one();
    m_thread.join();
}

void FrameReader::offer(std::function<GreyPicture()> frame)
{
    {
        const std::lock_guard lock(m_mutex);
        std::swap(m_next, frame); // the overtaken one is let go outside of the lock
    }
    m_wake.notify_one();
}

void FrameReader::forget()
{
    const std::lock_guard lock(m_mutex);
    m_next = nullptr;
}

void FrameReader::run()
{
    for (;;) {
        std::function<GreyPicture()> frame;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ends || m_next; });
            if (m_ends)
                return;
            std::swap(frame, m_next);
        }
        const GreyPicture picture = frame();
        frame = nullptr;
        if (picture.isWhole())
            m_seen({smaller(picture, kAimSide), readCodes(picture)});
    }
}

} // namespace prystan::scan
