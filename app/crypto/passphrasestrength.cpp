// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace prystan {

namespace {

constexpr double kEnoughBits = 36;
constexpr int kFewestDifferent = 6;

// What people take first, in Latin letters; Cyrillic ones stand below. Compared without blanks, signs and case.
constexpr std::array<std::string_view, 28> kObvious{
    "password", "wachtwoord", "welkom",  "welcome",     "letmein", "qwerty",       "azerty",
    "asdf",     "zxcv",       "admin",   "prystan",     "ukraine", "ukraina",      "kyiv",
    "kiev",     "zaporizh",   "utrecht", "amsterdam",   "holland", "nederland",    "parol",
    "iloveyou", "secret",     "geheim",  "vluchteling", "refugee", "slavaukraini", "monkey"};
constexpr std::array<std::u32string_view, 10> kObviousCyrillic{
    U"пароль", U"йцукен", U"фыва", U"фіва", U"ячсм", U"україна", U"украина", U"київ", U"пристань", U"славаукраїні"};

// The letters of a UTF-8 text, wiped when done with. Bytes that are no UTF-8 count each for one.
class Letters
{
public:
    explicit Letters(const SecretBuffer &text)
        : m_letters(text.size() * sizeof(char32_t))
    {
        for (std::size_t at = 0; at < text.size();)
            letters()[m_size++] = next(text, at);
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::u32string_view view() const
    {
        return {reinterpret_cast<const char32_t *>(m_letters.data()), m_size};
    }
    // Lower case, without what is not a letter or digit.
    void reduce()
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            const char32_t lower = lowered(letters()[i]);
            if (lower >= 0x80 || (lower >= U'0' && lower <= U'9') || (lower >= U'a' && lower <= U'z'))
                letters()[kept++] = lower;
        }
        m_size = kept;
    }

private:
    char32_t *letters() { return reinterpret_cast<char32_t *>(m_letters.data()); }
    static char32_t next(const SecretBuffer &text, std::size_t &at)
    {
        const unsigned char first = text.data()[at++];
        const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
        char32_t letter = more == 0 ? first : first & (0x3fu >> more);
        for (int i = 0; i < more && at < text.size() && (text.data()[at] & 0xc0) == 0x80; ++i)
            letter = letter << 6 | (text.data()[at++] & 0x3fu);
        return letter;
    }
    static char32_t lowered(char32_t letter)
    {
        if ((letter >= U'A' && letter <= U'Z') || (letter >= U'А' && letter <= U'Я'))
            return letter + 32;
        if (letter >= 0x400 && letter <= 0x40f) // Є І Ї
            return letter + 80;
        return letter == U'Ґ' ? U'ґ' : letter;
    }
    SecretBuffer m_letters;
    std::size_t m_size = 0;
};

// Letters that tell something: not one that repeats or continues what is before it ("aaaa", "1234", "dcba").
int telling(std::u32string_view letters)
{
    int count = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const auto step = [&](std::size_t at) { return std::int64_t(letters[at]) - std::int64_t(letters[at - 1]); };
        const bool goesOn = i >= 2 && step(i) == step(i - 1) && std::abs(step(i)) <= 1;
        const bool again = i >= 4 && letters.substr(0, i - 3).find(letters.substr(i - 3, 4)) != letters.npos;
        count += goesOn || again ? 0 : 1;
    }
    return count;
}

int differentOnes(std::u32string_view letters)
{
    int count = 0;
    for (std::size_t i = 0; i < letters.size(); ++i)
        count += letters.find(letters[i]) == i ? 1 : 0;
    return count;
}

double bitsOf(std::u32string_view letters)
{
    const double perLetter = std::min(3.3, std::log2(double(std::max(differentOnes(letters), 1))));
    return perLetter * telling(letters);
}

std::size_t lengthOfObvious(std::u32string_view reduced)
{
    std::size_t found = 0;
    for (const std::string_view word : kObvious) {
        const std::u32string wide(word.begin(), word.end());
        found += reduced.find(wide) != reduced.npos ? wide.size() : 0;
    }
    for (const std::u32string_view word : kObviousCyrillic)
        found += reduced.find(word) != reduced.npos ? word.size() : 0;
    return found;
}

} // namespace

double estimatedBits(const SecretBuffer &passphrase)
{
    return bitsOf(Letters(passphrase).view());
}

std::optional<PassphraseFault> passphraseFault(const SecretBuffer &passphrase)
{
    Letters letters(passphrase);
    if (letters.size() < std::size_t(kShortestPassphrase))
        return PassphraseFault::TooShort;
    if (differentOnes(letters.view()) < kFewestDifferent || bitsOf(letters.view()) < kEnoughBits)
        return PassphraseFault::TooSimple;
    letters.reduce();
    const std::size_t obvious = lengthOfObvious(letters.view());
    if (obvious > 0 && letters.size() < obvious + kShortestPassphrase)
        return PassphraseFault::Obvious;
    return std::nullopt;
}

} // namespace prystan
