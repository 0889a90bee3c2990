// SPDX-License-Identifier: GPL-3.0-or-later
#include "agestream.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

namespace prystan::age {

namespace {

using Nonce = std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

// Eleven bytes of counter, one that marks the last chunk. The counter's own upper three bytes stay zero.
Nonce nonceOf(quint64 count, bool last)
{
    Nonce nonce{};
    qToBigEndian(count, &nonce[3]);
    nonce.back() = last ? 1 : 0;
    return nonce;
}

} // namespace

ChunkCounter::ChunkCounter(const PayloadKey &key)
    : m_key(key)
{ }

QByteArray ChunkCounter::seal(const QByteArray &plain, bool last)
{
    QByteArray chunk(plain.size() + kTagBytes, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(chunk.data()), nullptr,
                                              reinterpret_cast<const unsigned char *>(plain.constData()),
                                              quint64(plain.size()), nullptr, 0, nullptr,
                                              nonceOf(m_count++, last).data(), m_key.data());
    return chunk;
}

std::optional<QByteArray> ChunkCounter::open(const QByteArray &chunk, bool last)
{
    if (chunk.size() < kTagBytes)
        return std::nullopt;
    QByteArray plain(chunk.size() - kTagBytes, Qt::Uninitialized);
    const int opened = crypto_aead_chacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr,
        reinterpret_cast<const unsigned char *>(chunk.constData()), quint64(chunk.size()), nullptr, 0,
        nonceOf(m_count, last).data(), m_key.data());
    if (opened != 0)
        return std::nullopt;
    ++m_count;
    return plain;
}

SealingStream::SealingStream(const PayloadKey &key)
    : m_chunks(key)
{ }

QByteArray SealingStream::add(const QByteArray &plain)
{
    m_waiting += plain;
    QByteArray chunks;
    qsizetype at = 0;
    for (; m_waiting.size() - at > kChunkBytes; at += kChunkBytes) // a full chunk may still be the last one
        chunks += m_chunks.seal(m_waiting.mid(at, kChunkBytes), false);
    m_waiting.remove(0, at);
    return chunks;
}

QByteArray SealingStream::finish()
{
    return m_chunks.seal(std::exchange(m_waiting, {}), true);
}

OpeningStream::OpeningStream(const PayloadKey &key)
    : m_chunks(key)
{ }

// A full chunk is in the middle or the end; a short one is the end.
Status OpeningStream::take(const QByteArray &chunk, bool full, QByteArray &plain)
{
    // The last chunk is empty only when there is no other.
    if (m_ended || (chunk.size() == kTagBytes && !m_chunks.atStart()))
        return failure(Fault::Payload);
    auto opened = full ? m_chunks.open(chunk, false) : std::nullopt;
    if (!opened) {
        opened = m_chunks.open(chunk, true);
        m_ended = opened.has_value();
    }
    if (!opened)
        return failure(Fault::Payload);
    plain += *opened;
    return {};
}

Status OpeningStream::add(const QByteArray &bytes, QByteArray &plain)
{
    constexpr qsizetype full = kChunkBytes + kTagBytes;
    m_waiting += bytes;
    qsizetype at = 0;
    for (; m_waiting.size() - at >= full; at += full) {
        if (const Status taken = take(m_waiting.mid(at, full), true, plain); !taken)
            return taken;
    }
    m_waiting.remove(0, at);
    return {};
}

Status OpeningStream::finish(QByteArray &plain)
{
    if (m_ended && m_waiting.isEmpty())
        return {};
    return take(std::exchange(m_waiting, {}), false, plain);
}

} // namespace prystan::age
