// SPDX-License-Identifier: GPL-3.0-or-later
#include "wipedbytes.h"

#include <cstring>

namespace prystan {

WipedBytes::WipedBytes(const QByteArray &bytes)
    : m_bytes(bytes.begin(), bytes.end())
{ }

WipedBytes::WipedBytes(std::span<const unsigned char> bytes)
    : m_bytes(bytes.begin(), bytes.end())
{ }

WipedBytes &WipedBytes::operator=(WipedBytes other) noexcept
{
    m_bytes.swap(other.m_bytes); // it wipes them
    return *this;
}

// Not memset: what nobody reads any more, a compiler may leave as it is.
void WipedBytes::clear()
{
    if (m_bytes.empty()) // its data may be null, which explicit_bzero must not be given
        return;
    explicit_bzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

} // namespace prystan
