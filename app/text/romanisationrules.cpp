// SPDX-License-Identifier: GPL-3.0-or-later
#include "romanisationrules.h"

// ICU brings BGN and ISO 9 along; no passport is made by those. The first rule that fits a place is taken.
namespace prystan::text {

namespace {

// The same everywhere.
constexpr auto kPlain = uR"(
    а > a; б > b; в > v; д > d; з > z; к > k; л > l; м > m; н > n; о > o; п > p; р > r; с > s; т > t; ф > f;
    А > A; Б > B; В > V; Д > D; З > Z; К > K; Л > L; М > M; Н > N; О > O; П > P; Р > R; С > S; Т > T; Ф > F;
    ь > ; Ь > ;
)";

// Resolution 55 and ICAO alike.
constexpr auto kPassport = uR"(
    е > e; ж > zh; у > u; х > kh; ц > ts; ч > ch; ш > sh; щ > shch;
    Е > E; Ж > Zh; У > U; Х > Kh; Ц > Ts; Ч > Ch; Ш > Sh; Щ > Shch;
)";

// Resolution 55, and by ICAO what it excepts for Ukrainian.
constexpr auto kUkrainian = uR"(
    ^ є > ye; ^ ї > yi; ^ й > y; ^ ю > yu; ^ я > ya;
    ^ Є > Ye; ^ Ї > Yi; ^ Й > Y; ^ Ю > Yu; ^ Я > Ya;
    є > ie; ї > i; й > i; ю > iu; я > ia; г > h; ґ > g; и > y; і > i;
    Є > Ie; Ї > I; Й > I; Ю > Iu; Я > Ia; Г > H; Ґ > G; И > Y; І > I;
)";

// So that зг is not read as ж. Resolution 55 alone has it.
constexpr auto kZgh = uR"(
    зг > zgh; Зг > Zgh; ЗГ > ZGh; зГ > zGh;
)";

// ICAO, Russian: no first letter is special.
constexpr auto kRussian = uR"(
    є > ie; ї > i; й > i; ю > iu; я > ia; г > g; ґ > g; и > i; і > i;
    Є > Ie; Ї > I; Й > I; Ю > Iu; Я > Ia; Г > G; Ґ > G; И > I; І > I;
)";

// ICAO's table is one for all Cyrillic: letters of Russian, then of other languages, that a Ukrainian name may have
// too.
constexpr auto kIcaoOthers = uR"(
    ё > e; ъ > ie; ы > y; э > e;
    Ё > E; Ъ > Ie; Ы > Y; Э > E;
    ў > u; ђ > d; ј > j; љ > lj; њ > nj; ќ > k; џ > dz; ѕ > dz; ғ > g; һ > c; ѫ > u;
    Ў > U; Ђ > D; Ј > J; Љ > Lj; Њ > Nj; Ќ > K; Џ > Dz; Ѕ > Dz; Ғ > G; Һ > C; Ѫ > U;
)";

// Dutch: oe for у, j for й and in front of vowels, sj and tsj, ch for х.
constexpr auto kDutch = uR"(
    ж > zj; й > j; у > oe; х > ch; ц > ts; ч > tsj; ш > sj; щ > sjtsj; ю > joe; я > ja; є > je; ї > ji; і > i;
    Ж > Zj; Й > J; У > Oe; Х > Ch; Ц > Ts; Ч > Tsj; Ш > Sj; Щ > Sjtsj; Ю > Joe; Я > Ja; Є > Je; Ї > Ji; І > I;
    ъ > ; ы > y; э > e; ґ > g;
    Ъ > ; Ы > Y; Э > E; Ґ > G;
)";

constexpr auto kDutchUkrainian = uR"(
    ьо > jo; е > e; ё > jo; г > h; и > y;
    ЬО > JO; Е > E; Ё > Jo; Г > H; И > Y;
)";

// Russian е sounds as je where a word begins, after a vowel and after ь or ъ; -ий and -ый lose their last letter. In
// front of a brace stands what was written already: vowels are Latin there, and a hissing sound ends in j.
constexpr auto kDutchRussian = uR"(
    [AEIOUYaeiouy] { е > je; ^ е > je; [ьъ] е > je; е > e;
    [AEIOUYaeiouy] { Е > Je; ^ Е > Je; [ЬЪ] Е > Je; Е > E;
    [Jj] { ё > o; ё > jo; ьи > ji; ий } $ > i; ый } $ > y;
    [Jj] { Ё > O; Ё > Jo; ЬИ > JI; ИЙ } $ > I; ЫЙ } $ > Y;
    г > g; и > i;
    Г > G; И > I;
)";

} // namespace

std::u16string rulesOf(Scheme scheme)
{
    const std::u16string plain = kPlain;
    switch (scheme) {
    case Scheme::Kmu2010:
        return kZgh + std::u16string(kUkrainian) + kPassport + plain;
    case Scheme::IcaoUk:
        return kUkrainian + std::u16string(kIcaoOthers) + kPassport + plain;
    case Scheme::IcaoRu:
        return kRussian + std::u16string(kIcaoOthers) + kPassport + plain;
    case Scheme::NlUk:
        return kDutchUkrainian + std::u16string(kDutch) + plain;
    case Scheme::NlRu:
        return kDutchRussian + std::u16string(kDutch) + plain;
    }
    return {};
}

} // namespace prystan::text
