// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ageheader.h"

// The payload of age v1: STREAM over chunks of 64 KiB, each ChaCha20-Poly1305 with a counter and a mark for the last.
namespace prystan::age {

inline constexpr qsizetype kChunkBytes = qsizetype(64) << 10;
inline constexpr qsizetype kTagBytes = 16;
inline constexpr qsizetype kPayloadNonceBytes = 16; // in front of the chunks; salt of the payload key
using PayloadKey = crypto::FileSecret<32>;

// The key of the payload and the place in it.
class ChunkCounter
{
public:
    explicit ChunkCounter(const PayloadKey &key);
    [[nodiscard]] QByteArray seal(const QByteArray &plain, bool last);
    // Nothing and no step further when the chunk is not the one of this place.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &chunk, bool last);
    [[nodiscard]] bool atStart() const { return m_count == 0; }

private:
    PayloadKey m_key;
    quint64 m_count = 0;
};

class SealingStream
{
public:
    explicit SealingStream(const PayloadKey &key);
    [[nodiscard]] QByteArray add(const QByteArray &plain);
    [[nodiscard]] QByteArray finish();

private:
    ChunkCounter m_chunks;
    QByteArray m_waiting;
};

class OpeningStream
{
public:
    explicit OpeningStream(const PayloadKey &key);
    // Fault::Payload; what was proven before stays in `plain`.
    [[nodiscard]] Status add(const QByteArray &bytes, QByteArray &plain);
    [[nodiscard]] Status finish(QByteArray &plain);

private:
    [[nodiscard]] Status take(const QByteArray &chunk, bool full, QByteArray &plain);
    ChunkCounter m_chunks;
    QByteArray m_waiting;
    bool m_ended = false; // the last chunk has come
};

} // namespace prystan::age
