// SPDX-License-Identifier: GPL-3.0-or-later
#include "bech32.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>

namespace prystan::bech32 {

namespace {

constexpr std::string_view kLetters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t kDataLetters = (kBytes * 8 + 4) / 5; // 52: the last letter carries one bit
constexpr std::size_t kCheckLetters = 6;

// The checksum of BIP 173, one five-bit value at a time.
class Checksum
{
public:
    explicit Checksum(std::string_view prefix)
    {
        for (const char letter : prefix)
            add(static_cast<unsigned char>(letter) >> 5U);
        add(0);
        for (const char letter : prefix)
            add(static_cast<unsigned char>(letter) & 31U);
    }
    void add(std::uint32_t value)
    {
        constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const std::uint32_t top = m_state >> 25U;
        m_state = ((m_state & 0x1ffffffU) << 5U) ^ value;
        for (std::size_t i = 0; i < generator.size(); ++i)
            m_state ^= ((top >> i) & 1U) != 0 ? generator[i] : 0;
    }
    [[nodiscard]] std::uint32_t state() const { return m_state; }

private:
    std::uint32_t m_state = 1;
};

std::uint32_t fiveBits(std::span<const unsigned char> bytes, std::size_t index)
{
    const std::size_t bit = index * 5;
    const std::uint32_t high = bytes[bit / 8];
    const std::uint32_t low = bit / 8 + 1 < bytes.size() ? bytes[bit / 8 + 1] : 0;
    return ((high << 8U | low) >> (11 - bit % 8)) & 31U;
}

void putFiveBits(std::span<unsigned char> bytes, std::size_t index, std::uint32_t value)
{
    const std::size_t bit = index * 5;
    const std::uint32_t placed = value << (11 - bit % 8);
    bytes[bit / 8] |= static_cast<unsigned char>(placed >> 8U);
    if (bit / 8 + 1 < bytes.size())
        bytes[bit / 8 + 1] |= static_cast<unsigned char>(placed);
}

bool hasMixedCase(std::string_view text)
{
    const auto is = [text](int (*kind)(int)) {
        return std::ranges::any_of(text, [kind](unsigned char letter) { return kind(letter) != 0; });
    };
    return is(std::isupper) && is(std::islower);
}

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.size() > prefix.size() && text[prefix.size()] == '1'
        && std::ranges::equal(text.substr(0, prefix.size()), prefix, {}, lower);
}

} // namespace

SecretBuffer encode(std::string_view prefix, std::span<const unsigned char> bytes)
{
    SecretBuffer text(prefix.size() + 1 + kDataLetters + kCheckLetters);
    unsigned char *out = std::ranges::copy(prefix, text.data()).out;
    *out++ = '1';
    Checksum checksum(prefix);
    for (std::size_t i = 0; i < kDataLetters; ++i) {
        const std::uint32_t value = fiveBits(bytes, i);
        checksum.add(value);
        *out++ = static_cast<unsigned char>(kLetters[value]);
    }
    for (std::size_t i = 0; i < kCheckLetters; ++i)
        checksum.add(0);
    const std::uint32_t check = checksum.state() ^ 1U;
    for (std::size_t i = 0; i < kCheckLetters; ++i)
        *out++ = static_cast<unsigned char>(kLetters[(check >> (5 * (kCheckLetters - 1 - i))) & 31U]);
    return text;
}

Result<SecretBuffer> decode(std::string_view prefix, std::string_view text)
{
    const bool shaped = text.size() == prefix.size() + 1 + kDataLetters + kCheckLetters && startsWith(text, prefix)
        && !hasMixedCase(text);
    if (!shaped)
        return failure(ErrorCode::InvalidInput);
    SecretBuffer bytes(kBytes);
    Checksum checksum(prefix);
    std::uint32_t last = 0;
    for (std::size_t i = 0; i < kDataLetters + kCheckLetters; ++i) {
        const std::size_t value = kLetters.find(lower(text[prefix.size() + 1 + i]));
        if (value == std::string_view::npos)
            return failure(ErrorCode::InvalidInput);
        checksum.add(std::uint32_t(value));
        if (i < kDataLetters)
            putFiveBits({bytes.data(), bytes.size()}, i, last = std::uint32_t(value));
    }
    // The four bits behind the last byte must be zero: one key has one spelling.
    if (checksum.state() != 1 || (last & 15U) != 0)
        return failure(ErrorCode::InvalidInput);
    return bytes;
}

} // namespace prystan::bech32
