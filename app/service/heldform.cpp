// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldform.h"

#include "age.h"
#include "primitives.h"

#include <cstring>

namespace prystan {

namespace {

constexpr std::string_view kMagic = "prystan-form-1\n";
constexpr qsizetype kMostBytes = 50'000; // with its seal it fits a pipe
// There may be a child in it, so whoever may not open children's records opens it only where nobody here may.
constexpr const char *kCompartments[] = {"child", "intake"};

Result<age::Identity> identityFrom(const SecretBuffer &key)
{
    return age::Identity::fromKey(crypto::deriveKey(key, "prystan held form 1"));
}

} // namespace

Result<HeldForm> HeldForm::seal(const SecretBuffer &form, const Keys &keys, qint64 nowMs)
{
    for (const char *compartment : kCompartments) {
        const auto key = keys.find(compartment);
        if (key == keys.end())
            continue;
        const auto identity = identityFrom(key->second);
        if (!identity)
            return passOn(identity);
        const auto plain = QByteArray::fromRawData(reinterpret_cast<const char *>(form.data()), qsizetype(form.size()));
        if (plain.size() > kMostBytes)
            return failure(ErrorCode::InvalidInput);
        auto sealed = age::seal(plain, {identity->recipient()});
        if (!sealed)
            return passOn(sealed);
        HeldForm held;
        held.m_untilMs = nowMs + kMinutes * 60'000;
        held.m_sealed = std::move(*sealed);
        return held;
    }
    return failure(ErrorCode::Refused);
}

SecretBuffer HeldForm::serialise() const
{
    SecretBuffer out;
    const auto put = [&out](const void *bytes, std::size_t size) {
        out.append({static_cast<const unsigned char *>(bytes), size});
    };
    put(kMagic.data(), kMagic.size());
    put(&m_untilMs, sizeof m_untilMs);
    put(m_sealed.constData(), std::size_t(m_sealed.size()));
    return out;
}

Result<HeldForm> HeldForm::parse(const SecretBuffer &bytes)
{
    constexpr std::size_t kHead = kMagic.size() + sizeof(qint64);
    if (bytes.size() <= kHead || std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0)
        return failure(ErrorCode::Corrupt);
    HeldForm held;
    std::memcpy(&held.m_untilMs, bytes.data() + kMagic.size(), sizeof held.m_untilMs);
    held.m_sealed = QByteArray(reinterpret_cast<const char *>(bytes.data()) + kHead, qsizetype(bytes.size() - kHead));
    return held;
}

Result<SecretBuffer> HeldForm::open(const Keys &keys, qint64 nowMs) const
{
    if (isOver(nowMs))
        return failure(ErrorCode::Refused);
    for (const char *compartment : kCompartments) {
        const auto key = keys.find(compartment);
        const auto identity = key == keys.end() ? failure(ErrorCode::Refused) : identityFrom(key->second);
        if (!identity)
            continue;
        auto plain = age::open(m_sealed, {&*identity, 1}, kMostBytes);
        if (!plain)
            continue;
        SecretBuffer form = SecretBuffer::copyOf(std::string_view(plain->constData(), std::size_t(plain->size())));
        plain->fill(0);
        return form;
    }
    return failure(ErrorCode::WrongSecret);
}

} // namespace prystan
