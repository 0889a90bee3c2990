// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <span>
#include <vector>

namespace prystan {

// Secret bytes in values of this layer, which knows no guarded memory: no two of them share their bytes, and each
// wipes its own when it goes or gets others.
class WipedBytes
{
public:
    WipedBytes() = default;
    WipedBytes(const QByteArray &bytes); // those stay the caller's to wipe
    explicit WipedBytes(std::span<const unsigned char> bytes);
    ~WipedBytes() { clear(); }
    WipedBytes(const WipedBytes &) = default;
    WipedBytes(WipedBytes &&) noexcept = default;
    WipedBytes &operator=(WipedBytes other) noexcept;
    void clear();

    [[nodiscard]] std::span<const unsigned char> bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_bytes.size()); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    friend bool operator==(const WipedBytes &, const WipedBytes &) = default;

private:
    std::vector<unsigned char> m_bytes;
};

} // namespace prystan
