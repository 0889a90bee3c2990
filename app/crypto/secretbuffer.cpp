// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretbuffer.h"

#include <cstdlib>
#include <cstring>
#include <sodium.h>
#include <utility>

namespace prystan {

namespace {

// Going on without guarded memory would put secrets where they can be found later, so it ends here.
unsigned char *allocate(std::size_t size)
{
    if (size == 0)
        return nullptr;
    if (sodium_init() < 0)
        std::abort();
    void *pages = sodium_malloc(size);
    if (!pages)
        std::abort();
    return static_cast<unsigned char *>(pages);
}

} // namespace

void wipe(std::span<unsigned char> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

SecretBuffer::SecretBuffer(std::size_t size)
    : m_data(allocate(size))
    , m_size(size)
{
    if (m_data)
        std::memset(m_data, 0, size);
}

SecretBuffer SecretBuffer::random(std::size_t size)
{
    SecretBuffer made(size);
    if (size > 0)
        randombytes_buf(made.m_data, size);
    return made;
}

SecretBuffer SecretBuffer::copyOf(std::span<const unsigned char> bytes)
{
    SecretBuffer made(bytes.size());
    if (!bytes.empty())
        std::memcpy(made.m_data, bytes.data(), bytes.size());
    return made;
}

SecretBuffer SecretBuffer::copyOf(std::string_view text)
{
    return copyOf({reinterpret_cast<const unsigned char *>(text.data()), text.size()});
}

SecretBuffer::~SecretBuffer()
{
    clear();
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{ }

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBuffer SecretBuffer::clone() const
{
    return copyOf(bytes());
}

void SecretBuffer::append(std::span<const unsigned char> bytes)
{
    if (bytes.empty())
        return;
    SecretBuffer grown(m_size + bytes.size());
    if (m_size > 0)
        std::memcpy(grown.m_data, m_data, m_size);
    std::memcpy(grown.m_data + m_size, bytes.data(), bytes.size());
    *this = std::move(grown);
}

void SecretBuffer::truncate(std::size_t size)
{
    if (size >= m_size)
        return;
    sodium_memzero(m_data + size, m_size - size);
    m_size = size;
}

void SecretBuffer::clear()
{
    if (m_data)
        sodium_free(m_data); // wipes all pages, also what truncate() cut off
    m_data = nullptr;
    m_size = 0;
}

bool SecretBuffer::equals(const SecretBuffer &other) const
{
    if (m_size != other.m_size)
        return false;
    return m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

} // namespace prystan
