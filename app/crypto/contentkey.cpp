// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentkey.h"

#include "vault.h"

namespace prystan::crypto {

namespace {

constexpr auto kContentWord = "content"; // no compartment's: a device's vault opens nothing here
constexpr std::size_t kSeedBytes = 32;

} // namespace

Result<NewContentKey> makeContentKey(const SecretBuffer &passphrase, const KdfCost &cost, const QDateTime &now)
{
    const SecretBuffer seed = SecretBuffer::random(kSeedBytes);
    CompartmentKeys keys;
    keys.emplace(kContentWord, seed.clone());
    Vault vault;
    const auto slot = vault.addSlot(passphrase, VaultKeys::of(std::move(keys)), {{}, now, cost});
    return slot ? NewContentKey{vault.serialise() + '\n', signingKeyPairFrom(seed).publicKey}
                : Result<NewContentKey>(passOn(slot));
}

Result<SigningKeyPair> openContentKey(const QByteArray &file, const SecretBuffer &passphrase)
{
    const auto vault = Vault::parse(file);
    const auto opened = vault ? vault->open(passphrase) : Result<Vault::Opened>(passOn(vault));
    if (!opened)
        return passOn(opened);
    const auto seed = opened->keys.keys.find(kContentWord);
    return seed == opened->keys.keys.end() ? Result<SigningKeyPair>(failure(ErrorCode::Corrupt))
                                           : signingKeyPairFrom(seed->second);
}

} // namespace prystan::crypto
