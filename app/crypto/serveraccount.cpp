// SPDX-License-Identifier: GPL-3.0-or-later
#include "serveraccount.h"

#include "primitives.h"

#include <QMessageAuthenticationCode>

namespace prystan::crypto {

namespace {

constexpr int kNameLetters = 20;

}

QByteArray passwordVerifier(const SecretBuffer &password, const QString &device)
{
    const auto *start = reinterpret_cast<const char *>(password.data());
    const QByteArray key = QByteArray::fromRawData(start, qsizetype(password.size()));
    const auto round = [&](const QByteArray &message) {
        return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha1);
    };
    QByteArray last = round(device.toUtf8() + QByteArray("\0\0\0\1", 4)); // the only block
    QByteArray verifier = last;
    for (int i = 1; i < kVerifierRounds; ++i) {
        last = round(last);
        for (qsizetype at = 0; at < verifier.size(); ++at)
            verifier[at] = char(verifier[at] ^ last[at]);
    }
    return verifier;
}

QString newAccountName(DeviceMode mode)
{
    const bool reads = mode == DeviceMode::Staff || mode == DeviceMode::Demo;
    return (reads ? u'r' : u'w') + randomId().left(kNameLetters);
}

} // namespace prystan::crypto
