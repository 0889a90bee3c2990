// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include "primitives.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace prystan {

namespace {

constexpr std::size_t kWords = 2048;
constexpr std::string_view kConsonants = "bdfklmrs";
constexpr std::string_view kVowels = "aiou";
constexpr std::string_view kEndings = "nst";

// Beginnings and parts of words that are rude, or cruel to read for these people, in one of the four languages.
constexpr std::array<std::string_view, 24> kUnwanted{"suk", "fuk", "dik", "kak", "lul", "kut", "sis", "fas",
                                                     "mud", "dur", "bit", "sik", "fak", "rus", "rab", "mor",
                                                     "bom", "kil", "rak", "kal", "sut", "dod", "mis", "lik"};

bool isFriendly(std::string_view word)
{
    return std::ranges::none_of(kUnwanted, [&](std::string_view part) { return word.find(part) != word.npos; });
}

// Written digit by digit: consonant, vowel, consonant, vowel, ending.
std::string wordOf(std::size_t number)
{
    std::string word(5, ' ');
    word[4] = kEndings[number % kEndings.size()];
    number /= kEndings.size();
    for (const std::size_t place : {std::size_t(2), std::size_t(0)}) {
        word[place + 1] = kVowels[number % kVowels.size()];
        number /= kVowels.size();
        word[place] = kConsonants[number % kConsonants.size()];
        number /= kConsonants.size();
    }
    return word;
}

// Walks all 3,072 possible words in steps that share no factor with that number, so that what is left
// over at the end is spread over the whole list.
std::vector<std::string> makeWords()
{
    const std::size_t possible
        = kConsonants.size() * kVowels.size() * kConsonants.size() * kVowels.size() * kEndings.size();
    std::vector<std::string> words;
    for (std::size_t i = 0; i < possible && words.size() < kWords; ++i) {
        std::string word = wordOf(i * 1009 % possible);
        if (isFriendly(word))
            words.push_back(std::move(word));
    }
    std::ranges::sort(words);
    return words;
}

} // namespace

const std::vector<std::string> &passphraseWords()
{
    static const std::vector<std::string> words = makeWords();
    return words;
}

SecretBuffer generatePassphrase()
{
    const std::vector<std::string> &words = passphraseWords();
    SecretBuffer passphrase;
    for (int i = 0; i < kPassphraseWords; ++i) {
        if (i > 0)
            passphrase.append(SecretBuffer::copyOf(std::string_view("-")).bytes());
        const std::string &word = words[crypto::randomBelow(std::uint32_t(words.size()))];
        passphrase.append(SecretBuffer::copyOf(std::string_view(word)).bytes());
    }
    return passphrase;
}

} // namespace prystan
