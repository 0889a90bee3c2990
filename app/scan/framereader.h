// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codereader.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace prystan::scan {

// Reads frames on a thread of its own: the newest one only, one that is overtaken is let go unread. Keeps nothing.
class FrameReader
{
public:
    struct Seen {
        GreyPicture picture; // small, to aim by
        std::vector<FoundCode> codes;
    };
    static constexpr int kAimSide = 480; // pixels

    explicit FrameReader(std::function<void(Seen)> seen); // comes on the reader's thread
    ~FrameReader();
    FrameReader(const FrameReader &) = delete;
    FrameReader &operator=(const FrameReader &) = delete;
    void offer(std::function<GreyPicture()> frame); // any thread; returns at once
    void forget(); // what waits is let go; one that is being read may still be told

private:
    void run();

    std::function<void(Seen)> m_seen;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::function<GreyPicture()> m_next;
    bool m_ends = false;
    std::thread m_thread; // last: begins when all else is there
};

} // namespace prystan::scan
