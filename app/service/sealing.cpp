// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"

#include "primitives.h"

namespace prystan {

Result<SealedEvent> sealEvent(const DeviceLog &log, const Sealer &sealer, const EventContent &content,
                              const QByteArray &prev)
{
    const auto padded = pad(encode(content));
    if (!padded)
        return passOn(padded);
    auto sealed = sealer.seal(content.compartment, *padded);
    if (!sealed)
        return passOn(sealed);
    SealedEvent event;
    event.header = {content.org, content.device, content.seq, prev, crypto::sha256(*sealed)};
    event.signature = log.sign(signedBytes(event.header));
    event.sealed = std::move(*sealed);
    return event;
}

} // namespace prystan
