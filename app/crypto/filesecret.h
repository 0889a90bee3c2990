// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbuffer.h"

#include <array>

namespace prystan::crypto {

// A secret that opens one file and nothing else, wiped when it goes. The plain bytes of that file lie in ordinary
// memory beside it; guarded pages would protect nothing more, and cost ten calls of the system for each of a file's six
// secrets. What opens more than one file is a SecretBuffer.
template<std::size_t N> class FileSecret
{
public:
    FileSecret() = default; // zeros
    FileSecret(const FileSecret &) = default;
    FileSecret &operator=(const FileSecret &) = default;
    ~FileSecret() { wipe(m_bytes); }
    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    [[nodiscard]] static constexpr std::size_t size() { return N; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return m_bytes; }

private:
    std::array<unsigned char, N> m_bytes{};
};

} // namespace prystan::crypto
