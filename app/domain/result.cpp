// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

namespace prystan {

const char *toWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return "invalid_input";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::AlreadyExists:
        return "already_exists";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::WrongSecret:
        return "wrong_secret";
    case ErrorCode::Delayed:
        return "delayed";
    case ErrorCode::LastSlot:
        return "last_slot";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::TooNew:
        return "too_new";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::DiskFailed:
        return "disk_failed";
    case ErrorCode::Crypto:
        return "crypto";
    case ErrorCode::Refused:
        return "refused";
    case ErrorCode::Unsupported:
        return "unsupported";
    }
    return "unknown";
}

} // namespace prystan
