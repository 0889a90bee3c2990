// SPDX-License-Identifier: GPL-3.0-or-later
// Where what a passphrase costs is not the subject: this program's own Argon2id stands before that of libsodium and
// takes no time. Still another key for each passphrase, salt and cost; the product has no hook for it.
#include <sodium.h>

extern "C" int crypto_pwhash(unsigned char *out, unsigned long long outBytes, const char *passphrase,
                             unsigned long long passphraseBytes, const unsigned char *salt, unsigned long long passes,
                             std::size_t memory, int)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, salt, crypto_pwhash_SALTBYTES, std::size_t(outBytes));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&passes), sizeof passes);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&memory), sizeof memory);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(passphrase), passphraseBytes);
    return crypto_generichash_final(&state, out, std::size_t(outBytes));
}
