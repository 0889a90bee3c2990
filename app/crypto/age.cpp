// SPDX-License-Identifier: GPL-3.0-or-later
#include "age.h"

#include "hkdf.h"

#include <sodium.h>

namespace prystan::age {

namespace {

PayloadKey payloadKey(const FileKey &fileKey, const QByteArray &nonce)
{
    return crypto::hkdf(fileKey.bytes(),
                        {reinterpret_cast<const unsigned char *>(nonce.constData()), std::size_t(nonce.size())},
                        "payload");
}

} // namespace

Encryptor::Encryptor(QByteArray start, const PayloadKey &key)
    : m_start(std::move(start))
    , m_stream(key)
{ }

Result<Encryptor> Encryptor::begin(const std::vector<Recipient> &recipients)
{
    FileKey fileKey;
    randombytes_buf(fileKey.data(), FileKey::size());
    auto header = makeHeader(fileKey, recipients);
    if (!header)
        return passOn(header);
    QByteArray nonce(kPayloadNonceBytes, Qt::Uninitialized);
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    return Encryptor(*header + nonce, payloadKey(fileKey, nonce));
}

QByteArray Encryptor::add(const QByteArray &plain)
{
    return std::exchange(m_start, {}) + m_stream.add(plain);
}

QByteArray Encryptor::finish()
{
    return std::exchange(m_start, {}) + m_stream.finish();
}

Decryptor::Decryptor(std::span<const Identity> identities)
    : m_identities(identities)
{ }

Status Decryptor::readHeader()
{
    const auto end = headerEnd(m_waiting);
    if (!end)
        return passOn(end);
    if (!*end)
        return {};
    const auto header = parseHeader(m_waiting.left(**end));
    if (!header)
        return passOn(header);
    auto fileKey = openHeader(*header, m_identities);
    if (!fileKey)
        return passOn(fileKey);
    m_fileKey = *fileKey;
    m_waiting.remove(0, **end);
    return {};
}

Status Decryptor::add(const QByteArray &file, QByteArray &plain)
{
    if (m_stream)
        return m_stream->add(file, plain);
    m_waiting += file;
    if (!m_fileKey) {
        if (const Status read = readHeader(); !read)
            return read;
    }
    if (!m_fileKey || m_waiting.size() < kPayloadNonceBytes)
        return {};
    m_stream.emplace(payloadKey(*m_fileKey, m_waiting.left(kPayloadNonceBytes)));
    return m_stream->add(std::exchange(m_waiting, {}).mid(kPayloadNonceBytes), plain);
}

Status Decryptor::finish(QByteArray &plain)
{
    if (m_stream)
        return m_stream->finish(plain);
    return failure(Fault::Header); // the nonce of the payload counts as its part
}

Result<QByteArray> seal(const QByteArray &plain, const std::vector<Recipient> &recipients)
{
    auto encryptor = Encryptor::begin(recipients);
    if (!encryptor)
        return passOn(encryptor);
    QByteArray file = encryptor->add(plain);
    file += encryptor->finish();
    return file;
}

Result<QByteArray> open(const QByteArray &file, std::span<const Identity> identities, qsizetype maxPlain)
{
    // A header, and one tag a chunk: whatever is longer holds more than wanted.
    if (file.size() > kMaxHeader + sealedSize(maxPlain, 1))
        return failure(Fault::TooLarge);
    Decryptor decryptor(identities);
    QByteArray plain;
    Status done = decryptor.add(file, plain);
    if (done)
        done = decryptor.finish(plain);
    if (done && plain.size() > maxPlain)
        done = failure(Fault::TooLarge);
    if (!done)
        return passOn(done);
    return plain;
}

qsizetype sealedSize(qsizetype plain, int recipients)
{
    constexpr qsizetype versionLine = 22, stanza = 10 + 43 + 1 + 43 + 1, lastLine = 4 + 43 + 1;
    const qsizetype chunks = plain == 0 ? 1 : (plain + kChunkBytes - 1) / kChunkBytes;
    return versionLine + recipients * stanza + lastLine + kPayloadNonceBytes + plain + chunks * kTagBytes;
}

} // namespace prystan::age
