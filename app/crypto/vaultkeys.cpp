// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultkeys.h"

#include <algorithm>
#include <cstring>

namespace prystan {

namespace {

constexpr std::size_t kKeyBytes = 32, kMaxWordBytes = 32;
enum Kind : unsigned char { Current = 0, Next = 1, Labels = 2 };

bool isCompartmentWord(std::string_view word)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    return !word.empty() && word.size() <= kMaxWordBytes && std::ranges::all_of(word, isLetter);
}

// Writes [kind][length of word][word][key] one after another; turns false once one does not fit or is none.
class Packer
{
public:
    void put(Kind kind, std::string_view word, const SecretBuffer &key)
    {
        const bool fits = m_at + 2 + word.size() + kKeyBytes <= m_plain.size() && m_plain.data()[0] < 255;
        const bool named = kind == Labels ? word.empty() : isCompartmentWord(word);
        m_good = m_good && fits && named && key.size() == kKeyBytes;
        if (!m_good)
            return;
        ++m_plain.data()[0];
        m_plain.data()[m_at++] = kind;
        m_plain.data()[m_at++] = static_cast<unsigned char>(word.size());
        std::ranges::copy(word, m_plain.data() + m_at); // the labels have none
        std::memcpy(m_plain.data() + m_at + word.size(), key.data(), kKeyBytes);
        m_at += word.size() + kKeyBytes;
    }
    [[nodiscard]] Result<SecretBuffer> take()
    {
        return m_good ? Result<SecretBuffer>(std::move(m_plain)) : failure(ErrorCode::InvalidInput);
    }

private:
    SecretBuffer m_plain{kPackedKeysBytes};
    std::size_t m_at = 1; // behind the count
    bool m_good = true;
};

bool take(VaultKeys &keys, unsigned char kind, const std::string &word, SecretBuffer key)
{
    if (kind == Labels) {
        const bool first = keys.labels.isEmpty() && word.empty();
        keys.labels = std::move(key);
        return first;
    }
    CompartmentKeys &list = kind == Current ? keys.keys : keys.next;
    return kind <= Next && isCompartmentWord(word) && list.emplace(word, std::move(key)).second;
}

} // namespace

QString slotOf(const CompartmentKeys &keys)
{
    const auto slot = keys.find(kSlotWord);
    if (slot == keys.end())
        return {};
    return QString::fromLatin1(reinterpret_cast<const char *>(slot->second.data()), qsizetype(slot->second.size()));
}

CompartmentKeys clone(const CompartmentKeys &keys)
{
    CompartmentKeys copy;
    for (const auto &[word, key] : keys)
        copy.emplace(word, key.clone());
    return copy;
}

VaultKeys VaultKeys::of(CompartmentKeys keys)
{
    return {std::move(keys), {}, SecretBuffer::random(kKeyBytes)};
}

VaultKeys VaultKeys::clone() const
{
    return {prystan::clone(keys), prystan::clone(next), labels.clone()};
}

QStringList VaultKeys::words() const
{
    QStringList list;
    for (const auto &[word, key] : keys)
        list << QString::fromStdString(word);
    return list;
}

VaultKeys VaultKeys::only(const QStringList &words) const
{
    VaultKeys some = clone();
    const auto isOther = [&](const auto &entry) { return !words.contains(QString::fromStdString(entry.first)); };
    std::erase_if(some.keys, isOther);
    std::erase_if(some.next, isOther);
    return some;
}

bool VaultKeys::covers(const QStringList &words) const
{
    return std::ranges::all_of(words, [&](const QString &word) { return keys.contains(word.toStdString()); });
}

Result<SecretBuffer> pack(const VaultKeys &keys)
{
    if (keys.keys.empty())
        return failure(ErrorCode::InvalidInput);
    Packer packer;
    for (const auto &[word, key] : keys.keys)
        packer.put(Current, word, key);
    for (const auto &[word, key] : keys.next)
        packer.put(Next, word, key);
    packer.put(Labels, {}, keys.labels);
    return packer.take();
}

Result<VaultKeys> unpack(const SecretBuffer &plain)
{
    VaultKeys keys;
    std::size_t at = 1;
    for (int count = plain.data()[0]; count > 0; --count) {
        if (at + 2 > plain.size())
            return failure(ErrorCode::Corrupt);
        const unsigned char kind = plain.data()[at], length = plain.data()[at + 1];
        at += 2;
        if (at + length + kKeyBytes > plain.size())
            return failure(ErrorCode::Corrupt);
        const std::string word(reinterpret_cast<const char *>(plain.data() + at), length);
        if (!take(keys, kind, word, SecretBuffer::copyOf(plain.bytes().subspan(at + length, kKeyBytes))))
            return failure(ErrorCode::Corrupt);
        at += length + kKeyBytes;
    }
    return keys.keys.empty() || keys.labels.isEmpty() ? Result<VaultKeys>(failure(ErrorCode::Corrupt))
                                                      : Result<VaultKeys>(std::move(keys));
}

} // namespace prystan
