// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokenwords.h"

#include "passphrase.h"
#include "primitives.h"

namespace prystan::crypto {

QStringList spokenWords(std::string_view label, const QByteArray &bytes)
{
    constexpr int kBits = 11; // 2,048 words
    const QByteArray hash = sha256(QByteArray(label.data(), qsizetype(label.size())) + '\n' + bytes);
    QStringList words;
    for (int word = 0; word < kPassphraseWords; ++word) {
        unsigned number = 0;
        for (int bit = word * kBits; bit < (word + 1) * kBits; ++bit)
            number = number * 2 + ((static_cast<unsigned char>(hash[bit / 8]) >> (7 - bit % 8)) & 1U);
        words << QString::fromStdString(passphraseWords()[number]);
    }
    return words;
}

} // namespace prystan::crypto
