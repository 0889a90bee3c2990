// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content.h"
#include "letinsite.h"

// An organisation whose manifest names a content key, and the packs that are signed with it.
namespace prystan::tests {

inline crypto::SigningKeyPair newKey()
{
    return crypto::signingKeyPairFrom(SecretBuffer::random(32));
}

inline QByteArray signedPack(const ContentPack &pack, const crypto::SigningKeyPair &key)
{
    return crypto::signFile("content", encodeContentPack(pack), key.secretKey);
}

struct ContentSite : Site {
    crypto::SigningKeyPair key = newKey();
    ContentSite() { name(key.publicKey); }
    // In the next manifest, which the founding device alone has then.
    void name(const QByteArray &publicKey) const
    {
        Office office(path("s1"), passphrase);
        if (!office.enrol.nameContentKeyNow(publicKey))
            qFatal("no content key in the manifest");
    }
    [[nodiscard]] QByteArray file(qint64 sequence, const QString &number = QStringLiteral("0800-1")) const
    {
        return signedPack(withNumber(contentPack(card().org, sequence), number), key);
    }
};

inline QString shownNumber(const Membership &membership)
{
    const auto pack = membership.content();
    return pack ? numberIn(*pack) : QString();
}

} // namespace prystan::tests
