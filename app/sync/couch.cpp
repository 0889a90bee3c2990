// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch.h"

namespace prystan::sync {

const char *toWord(CouchFault fault)
{
    switch (fault) {
    case CouchFault::Offline:
        return "offline";
    case CouchFault::Timeout:
        return "timeout";
    case CouchFault::Portal:
        return "portal";
    case CouchFault::Unauthorised:
        return "unauthorised";
    case CouchFault::Forbidden:
        return "forbidden";
    case CouchFault::NotFound:
        return "not_found";
    case CouchFault::TooLarge:
        return "too_large";
    case CouchFault::Busy:
        return "busy";
    case CouchFault::ServerFull:
        return "server_full";
    case CouchFault::ServerError:
        return "server_error";
    case CouchFault::Rejected:
        return "rejected";
    case CouchFault::BadAnswer:
        return "bad_answer";
    case CouchFault::CertificateExpired:
        return "certificate_expired";
    case CouchFault::CertificateNotYetValid:
        return "certificate_not_yet_valid";
    case CouchFault::CertificateWrongHost:
        return "certificate_wrong_host";
    case CouchFault::CertificateUntrusted:
        return "certificate_untrusted";
    case CouchFault::CertificatePinMismatch:
        return "certificate_pin_mismatch";
    case CouchFault::CertificateOther:
        return "certificate_other";
    case CouchFault::Stopped:
        return "stopped";
    case CouchFault::OwnDisk:
        return "own_disk";
    }
    return "unknown";
}

} // namespace prystan::sync
