// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace prystan {

// Makes sure that they are zero, also where nobody reads them any more.
void wipe(std::span<unsigned char> bytes);

// Bytes that must not leave memory: guarded pages (sodium_malloc), locked, wiped when freed. Move-only.
class SecretBuffer
{
public:
    SecretBuffer() = default;
    explicit SecretBuffer(std::size_t size); // zero-filled
    static SecretBuffer random(std::size_t size);
    static SecretBuffer copyOf(std::span<const unsigned char> bytes);
    static SecretBuffer copyOf(std::string_view text);
    ~SecretBuffer();
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;

    [[nodiscard]] SecretBuffer clone() const;
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    void append(std::span<const unsigned char> bytes); // grows by moving to new guarded pages
    void truncate(std::size_t size); // wipes what is cut off
    void clear();
    [[nodiscard]] bool equals(const SecretBuffer &other) const; // constant time

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace prystan
