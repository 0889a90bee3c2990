// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing.h"

#include "rootkey.h"
#include "signedfile.h"

namespace prystan {

namespace {

constexpr int kManifestYears = 1;

}

Status issueManifest(Manifest next, const SecretBuffer &root, Membership &membership, const Clock &clock)
{
    ++next.sequence;
    next.issued = clock.nowUtc();
    next.expires = next.issued.addYears(kManifestYears);
    return membership.takeManifest(
        crypto::signFile("manifest", encodeManifest(next), crypto::rootKeys(root).secretKey));
}

} // namespace prystan
