// SPDX-License-Identifier: GPL-3.0-or-later
#include "cipherpages.h"

#include <memory>
#include <openssl/evp.h>

namespace prystan::tests {

namespace {

constexpr qsizetype kPage = 4096, kReserve = 80, kSalt = 16, kLogHeader = 32, kFrameHeader = 24;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray openPage(const QByteArray &page, const QByteArray &key, bool first)
{
    const QByteArray iv = page.mid(kPage - kReserve, 16);
    const QByteArray sealed = page.mid(first ? kSalt : 0, kPage - kReserve - (first ? kSalt : 0));
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(EVP_CIPHER_CTX_new(),
                                                                                 EVP_CIPHER_CTX_free);
    QByteArray plain(sealed.size() + 32, '\0');
    int size = 0;
    EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_cbc(), nullptr, raw(key), raw(iv));
    EVP_CIPHER_CTX_set_padding(cipher.get(), 0);
    EVP_DecryptUpdate(cipher.get(), reinterpret_cast<unsigned char *>(plain.data()), &size, raw(sealed),
                      int(sealed.size()));
    return plain.first(size);
}

} // namespace

QByteArrayList pagesOf(const QByteArray &database, const QByteArray &key)
{
    QByteArrayList pages;
    for (qsizetype at = 0; at + kPage <= database.size(); at += kPage)
        pages << openPage(database.mid(at, kPage), key, at == 0);
    return pages;
}

QByteArrayList pagesOfLog(const QByteArray &log, const QByteArray &key)
{
    QByteArrayList pages;
    for (qsizetype at = kLogHeader; at + kFrameHeader + kPage <= log.size(); at += kFrameHeader + kPage) {
        const bool first = log.mid(at, 4) == QByteArray("\0\0\0\1", 4);
        pages << openPage(log.mid(at + kFrameHeader, kPage), key, first);
    }
    return pages;
}

} // namespace prystan::tests
