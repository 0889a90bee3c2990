// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownstore.h"

namespace prystan::sync {

// The pack of stay-safe texts on its way between this device and the place of delivery. It fails without a word:
// nothing else waits for it, and nothing else suffers by it.
class ContentRound
{
public:
    explicit ContentRound(const OwnStore &own)
        : m_own(own)
    { }
    // True unless the disk here has no room: then what came may be newer than what is here.
    bool take(const QByteArray &file);
    // Not each time, but at once when the manifest names another key.
    void fetch(Couch &couch);
    // Only over what was looked at: what could not be read, or taken here, may be newer.
    void publish(Couch &couch);
    [[nodiscard]] QByteArray here() const; // as signed; empty when there is none

private:
    [[nodiscard]] bool isAskedLately(const QByteArray &key) const;

    const OwnStore &m_own;
    QByteArray m_there; // as the place of delivery had it
    bool m_known = false; // and it was looked at
    QDateTime m_asked; // when
    QByteArray m_key; // of the manifest then
};

} // namespace prystan::sync
