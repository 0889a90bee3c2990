// SPDX-License-Identifier: GPL-3.0-or-later
#include "pause.h"

#include <cstring>

namespace prystan {

namespace {

// The hand-over: magic, tries, until, PIN, then the keys as (length, word, 32 bytes). It never leaves the machine.
constexpr std::string_view kMagic = "prystan-pause-1\n";

void put(SecretBuffer &out, const void *bytes, std::size_t size)
{
    out.append({static_cast<const unsigned char *>(bytes), size});
}

template<typename T> void put(SecretBuffer &out, T value)
{
    put(out, &value, sizeof value);
}

// Reads from the front of a span; turns false once something is missing.
class Reader
{
public:
    explicit Reader(std::span<const unsigned char> bytes)
        : m_rest(bytes)
    { }
    std::span<const unsigned char> take(std::size_t size)
    {
        if (size > m_rest.size()) {
            m_good = false;
            return {};
        }
        const auto front = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return front;
    }
    template<typename T> T number()
    {
        T value{};
        if (const auto bytes = take(sizeof value); m_good)
            std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::span<const unsigned char> m_rest;
    bool m_good = true;
};

} // namespace

PausedSession::PausedSession(std::map<std::string, SecretBuffer> keys, SecretBuffer pin, qint64 nowMs)
    : m_keys(std::move(keys))
    , m_pin(std::move(pin))
    , m_untilMs(nowMs + kHours * 3'600'000)
{ }

SecretBuffer PausedSession::serialise() const
{
    SecretBuffer out;
    put(out, kMagic.data(), kMagic.size());
    put(out, m_triesLeft);
    put(out, m_untilMs);
    put(out, quint8(m_pin.size()));
    put(out, m_pin.data(), m_pin.size());
    for (const auto &[word, key] : m_keys) {
        put(out, quint8(word.size()));
        put(out, word.data(), word.size());
        put(out, quint8(key.size()));
        put(out, key.data(), key.size());
    }
    return out;
}

Result<PausedSession> PausedSession::parse(const SecretBuffer &bytes)
{
    Reader reader(bytes.bytes());
    const auto magic = reader.take(kMagic.size());
    if (!reader.good() || std::memcmp(magic.data(), kMagic.data(), kMagic.size()) != 0)
        return failure(ErrorCode::Corrupt);
    PausedSession session;
    session.m_triesLeft = reader.number<int>();
    session.m_untilMs = reader.number<qint64>();
    session.m_pin = SecretBuffer::copyOf(reader.take(reader.number<quint8>()));
    while (reader.good() && !reader.atEnd()) {
        const auto word = reader.take(reader.number<quint8>());
        const auto key = reader.take(reader.number<quint8>());
        if (reader.good())
            session.m_keys[std::string(word.begin(), word.end())] = SecretBuffer::copyOf(key);
    }
    if (!reader.good() || session.m_pin.isEmpty() || session.m_keys.empty())
        return failure(ErrorCode::Corrupt);
    return session;
}

bool PausedSession::isOver(qint64 nowMs) const
{
    return m_keys.empty() || m_triesLeft <= 0 || nowMs >= m_untilMs;
}

Result<std::map<std::string, SecretBuffer>> PausedSession::open(const SecretBuffer &pin, qint64 nowMs)
{
    if (!isOver(nowMs) && pin.equals(m_pin)) {
        m_triesLeft = 0;
        return std::exchange(m_keys, {});
    }
    --m_triesLeft;
    if (!isOver(nowMs))
        return failure(ErrorCode::WrongSecret, m_triesLeft);
    m_keys.clear();
    return failure(ErrorCode::Refused);
}

} // namespace prystan
