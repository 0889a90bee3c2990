// SPDX-License-Identifier: GPL-3.0-or-later
#include "age.h"
#include "fuzz.h"
#include "primitives.h"

using namespace prystan;

namespace {

struct Released {
    QByteArray plain;
    bool whole = false;
};

Released open(const QByteArray &payload, qsizetype step)
{
    age::OpeningStream stream{age::PayloadKey()};
    Released released;
    Status status;
    for (qsizetype at = 0; status && at < payload.size(); at += step)
        status = stream.add(payload.mid(at, step), released.plain);
    if (status)
        status = stream.finish(released.plain);
    released.whole = status.has_value();
    return released;
}

} // namespace

// First byte odd: the rest is sealed, damaged at a place and opened; even: opened as it stands.
// However the bytes come in, the same is released, and damage never passes for a whole payload.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = crypto::initCrypto().has_value();
    fuzz::require(ready);
    if (size < 4)
        return 0;
    QByteArray payload = fuzz::bytesOf(data + 4, size - 4);
    const bool damaged = (data[0] & 1U) != 0 && (data[1] | data[2]) != 0;
    if ((data[0] & 1U) != 0) {
        age::SealingStream sealing{age::PayloadKey()};
        QByteArray file = sealing.add(payload);
        file += sealing.finish();
        if (damaged) {
            const qsizetype at = (data[1] << 8 | data[2]) % file.size();
            file[at] = char(file[at] ^ (1 << (data[3] & 7U)));
        }
        payload = file;
    }
    const Released once = open(payload, payload.size() + 1), pieces = open(payload, 1 + data[3] * 37);
    fuzz::require(once.plain == pieces.plain && once.whole == pieces.whole);
    fuzz::require(!damaged || !once.whole);
    return 0;
}
