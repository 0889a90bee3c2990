// SPDX-License-Identifier: GPL-3.0-or-later
#include "humancode.h"

#include <algorithm>
#include <string_view>

namespace prystan {

namespace {

// Every consonant of the Latin alphabet but Q (and Y, which Dutch and English use as a vowel).
constexpr std::u16string_view kAlphabet = u"BCDFGHJKLMNPRSTVWXZ";
static_assert(kAlphabet.size() == kCodeAlphabetSize);

struct LookAlike {
    char16_t typed;
    char16_t letter;
};
// Only look-alikes of letters that occur. Cyrillic А, Е, О, І look like vowels and mean nothing here.
constexpr LookAlike kLookAlikes[] = {
    {u'К', u'K'}, {u'М', u'M'}, {u'Т', u'T'}, {u'Р', u'P'}, {u'В', u'B'}, {u'Н', u'H'}, {u'С', u'C'}, {u'Х', u'X'},
    {u'Ѕ', u'S'}, {u'Ј', u'J'}, {u'8', u'B'}, {u'5', u'S'}, {u'2', u'Z'}, {u'6', u'G'}, {u'1', u'L'},
};

// The letters weigh 1, 2, 3 … and the sum must be 0 modulo the prime 19. A wrong letter changes it by
// weight × difference, a swap by difference of weights × difference of letters: neither is ever 0.
int weightedSum(const std::array<std::uint8_t, kCodeLetters> &digits)
{
    int sum = 0;
    for (int i = 0; i < kCodeLetters; ++i)
        sum += (i + 1) * digits[i];
    return sum % kCodeAlphabetSize;
}

// Tried out rather than solved: nineteen candidates, one of which fits.
void setCheckLetter(std::array<std::uint8_t, kCodeLetters> &digits)
{
    while (weightedSum(digits) != 0)
        ++digits.back();
}

QString written(const std::array<std::uint8_t, kCodeLetters> &digits)
{
    QString code;
    for (const std::uint8_t digit : digits)
        code += QChar(kAlphabet[digit]);
    return code.insert(kCodeLetters / 2, u'-');
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'.' || c == u'_' || c == QChar(0x2212);
}

std::optional<std::uint8_t> digitOf(QChar typed)
{
    char16_t letter = typed.toUpper().unicode();
    for (const LookAlike &pair : kLookAlikes) {
        if (letter == pair.typed)
            letter = pair.letter;
    }
    const auto place = kAlphabet.find(letter);
    return place == kAlphabet.npos ? std::nullopt : std::optional(std::uint8_t(place));
}

} // namespace

QString humanCode(const std::array<std::uint8_t, kCodeLetters - 1> &digits)
{
    std::array<std::uint8_t, kCodeLetters> all{};
    std::ranges::transform(digits, all.begin(), [](std::uint8_t d) { return std::uint8_t(d % kCodeAlphabetSize); });
    setCheckLetter(all);
    return written(all);
}

std::optional<QString> parseHumanCode(const QString &typed)
{
    std::array<std::uint8_t, kCodeLetters> digits{};
    int count = 0;
    for (const QChar c : typed) {
        if (isSeparator(c))
            continue;
        const auto digit = digitOf(c);
        if (!digit || count == kCodeLetters)
            return std::nullopt;
        digits[count++] = *digit;
    }
    if (count != kCodeLetters || weightedSum(digits) != 0)
        return std::nullopt;
    return written(digits);
}

} // namespace prystan
