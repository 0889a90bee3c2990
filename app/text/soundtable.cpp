// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundtable.h"

#include <set>
#include <unordered_map>

namespace prystan::text {

namespace {

// Each letter in both languages. і and о, і and е change places within one name (Микола, Миколів; Сергій, Сергей).
constexpr Reading kCyrillic[] = {
    {u"а", "a", 0},    {u"б", "b", 0},     {u"в", "v", 0},    {u"г", "g", 0},    {u"ґ", "g", 0},  {u"д", "d", 0},
    {u"е", "e", 0},    {u"е", "je", 0},    {u"ё", "jo", 0},   {u"ё", "o", 0},    {u"ё", "e", 0},  {u"ё", "je", 0},
    {u"є", "je", 0},   {u"є", "e", 0},     {u"ж", "Z", 0},    {u"з", "z", 0},    {u"и", "y", 0},  {u"и", "i", 0},
    {u"і", "i", 0},    {u"і", "e", 0.25F}, {u"і", "o", 0.3F}, {u"ї", "ji", 0},   {u"ї", "i", 0},  {u"ї", "je", 0.25F},
    {u"й", "j", 0},    {u"й", "i", 0.05F}, {u"к", "k", 0},    {u"л", "l", 0},    {u"м", "m", 0},  {u"н", "n", 0},
    {u"о", "o", 0},    {u"п", "p", 0},     {u"р", "r", 0},    {u"с", "s", 0},    {u"т", "t", 0},  {u"у", "u", 0},
    {u"ф", "f", 0},    {u"х", "x", 0},     {u"ц", "c", 0},    {u"ч", "C", 0},    {u"ш", "S", 0},  {u"щ", "W", 0},
    {u"щ", "SC", 0},   {u"щ", "S", 0.2F},  {u"ъ", "", 0},     {u"ъ", "j", 0.1F}, {u"ы", "y", 0},  {u"ь", "", 0},
    {u"ь", "j", 0.1F}, {u"э", "e", 0},     {u"ю", "ju", 0},   {u"ю", "u", 0.2F}, {u"я", "ja", 0}, {u"я", "a", 0.2F},
    {u"ў", "v", 0},    {u"ў", "u", 0.2F},  {u"ђ", "d", 0},    {u"ј", "j", 0},    {u"ий", "y", 0}, {u"ий", "yj", 0},
    {u"ій", "y", 0},   {u"ій", "yj", 0},   {u"ый", "y", 0},   {u"ый", "yj", 0},
};

constexpr Reading kLatinVowels[] = {
    {u"a", "a", 0},     {u"aa", "a", 0},    {u"ae", "a", 0.2F},  {u"ae", "e", 0.1F},  {u"ä", "e", 0.1F},
    {u"ä", "a", 0},     {u"ą", "on", 0.2F}, {u"ą", "a", 0},      {u"e", "e", 0},      {u"e", "je", 0},
    {u"e", "jo", 0.2F}, {u"e", "y", 0.6F},  {u"ee", "i", 0.1F},  {u"ee", "e", 0},     {u"eu", "ju", 0.2F},
    {u"eu", "eu", 0},   {u"ę", "en", 0.2F}, {u"ę", "e", 0},      {u"eye", "eje", 0},  {u"i", "i", 0},
    {u"i", "y", 0},     {u"i", "j", 0},     {u"ia", "ja", 0},    {u"ia", "ia", 0},    {u"ie", "je", 0},
    {u"ie", "ie", 0},   {u"ie", "e", 0},    {u"ie", "i", 0.1F},  {u"ie", "jo", 0.2F}, {u"ii", "yj", 0},
    {u"ii", "ij", 0},   {u"ii", "i", 0},    {u"ii", "ji", 0},    {u"ij", "yj", 0},    {u"ij", "ij", 0},
    {u"ij", "ji", 0},   {u"ij", "i", 0},    {u"io", "jo", 0},    {u"io", "io", 0},    {u"iou", "ju", 0},
    {u"iu", "ju", 0},   {u"iu", "iu", 0},   {u"iy", "yj", 0},    {u"iy", "ij", 0},    {u"iy", "i", 0},
    {u"í", "i", 0},     {u"î", "y", 0},     {u"ï", "ji", 0},     {u"ï", "i", 0},      {u"ï", "j", 0},
    {u"o", "o", 0},     {u"o", "a", 0.15F}, {u"oe", "u", 0},     {u"oe", "oe", 0},    {u"oe", "jo", 0.2F},
    {u"oo", "u", 0.1F}, {u"oo", "o", 0},    {u"ou", "u", 0},     {u"ou", "ou", 0},    {u"ow", "ov", 0},
    {u"ö", "e", 0.1F},  {u"ö", "jo", 0.1F}, {u"ó", "u", 0.1F},   {u"ó", "o", 0},      {u"u", "u", 0},
    {u"u", "ju", 0},    {u"u", "v", 0.3F},  {u"ue", "ju", 0.1F}, {u"ue", "u", 0.1F},  {u"uu", "u", 0},
    {u"ü", "ju", 0.1F}, {u"ü", "u", 0.1F},  {u"ü", "i", 0.2F},   {u"y", "y", 0},      {u"y", "j", 0},
    {u"y", "i", 0},     {u"ya", "ja", 0},   {u"ya", "ia", 0},    {u"ye", "je", 0},    {u"ye", "e", 0},
    {u"ye", "ie", 0},   {u"yi", "ji", 0},   {u"yi", "i", 0},     {u"yj", "yj", 0},    {u"yo", "jo", 0},
    {u"yo", "io", 0},   {u"yoe", "ju", 0},  {u"you", "ju", 0},   {u"yu", "ju", 0},    {u"yu", "iu", 0},
    {u"yy", "yj", 0},   {u"yy", "y", 0},    {u"ÿ", "y", 0},
};

// sj tsj sjtsj zj oe are Dutch; sch tsch schtsch German; ch tch chtch ou French; sz cz rz szcz Polish; š č ž
// scientific.
constexpr Reading kLatinConsonants[] = {
    {u"b", "b", 0},     {u"c", "k", 0},       {u"c", "c", 0},      {u"c", "C", 0.3F},   {u"c", "s", 0.15F},
    {u"cc", "c", 0},    {u"ch", "C", 0},      {u"ch", "x", 0},     {u"ch", "S", 0.15F}, {u"ch", "k", 0.15F},
    {u"chtch", "W", 0}, {u"ck", "k", 0},      {u"cs", "C", 0.2F},  {u"cz", "C", 0},     {u"ć", "C", 0},
    {u"č", "C", 0},     {u"d", "d", 0},       {u"dj", "dZ", 0.1F}, {u"dsch", "dZ", 0},  {u"dz", "dz", 0},
    {u"dzh", "dZ", 0},  {u"f", "f", 0},       {u"f", "v", 0.2F},   {u"g", "g", 0},      {u"gh", "g", 0},
    {u"gu", "g", 0.1F}, {u"h", "g", 0},       {u"h", "x", 0},      {u"h", "", 0.5F},    {u"j", "j", 0},
    {u"j", "Z", 0.1F},  {u"j", "dZ", 0.1F},   {u"ja", "ja", 0},    {u"je", "je", 0},    {u"je", "e", 0},
    {u"ji", "ji", 0},   {u"ji", "i", 0},      {u"jj", "j", 0},     {u"jo", "jo", 0},    {u"joe", "ju", 0},
    {u"ju", "ju", 0},   {u"k", "k", 0},       {u"kh", "x", 0},     {u"kh", "k", 0},     {u"ks", "ks", 0},
    {u"l", "l", 0},     {u"ł", "l", 0},       {u"m", "m", 0},      {u"n", "n", 0},      {u"p", "p", 0},
    {u"ph", "f", 0},    {u"q", "k", 0},       {u"qu", "kv", 0},    {u"qu", "k", 0.1F},  {u"r", "r", 0},
    {u"rh", "r", 0},    {u"rz", "Z", 0.1F},   {u"rz", "r", 0.2F},  {u"s", "s", 0},      {u"s", "z", 0.2F},
    {u"sc", "W", 0},    {u"sch", "S", 0},     {u"sch", "W", 0},    {u"sch", "sx", 0},   {u"schtsch", "W", 0},
    {u"sh", "S", 0},    {u"sh", "Z", 0.35F},  {u"shch", "W", 0},   {u"shh", "W", 0},    {u"sj", "S", 0},
    {u"sjtj", "W", 0},  {u"sjtsj", "W", 0},   {u"ss", "s", 0},     {u"stch", "W", 0},   {u"sz", "S", 0},
    {u"sz", "s", 0},    {u"szcz", "W", 0},    {u"ś", "s", 0},      {u"š", "S", 0},      {u"šč", "W", 0},
    {u"t", "t", 0},     {u"tc", "c", 0},      {u"tch", "C", 0},    {u"th", "t", 0},     {u"th", "f", 0.1F},
    {u"th", "x", 0.3F}, {u"tj", "C", 0.1F},   {u"tj", "t", 0.1F},  {u"ts", "c", 0},     {u"tsch", "C", 0},
    {u"tsh", "C", 0},   {u"tsj", "C", 0},     {u"tz", "c", 0},     {u"v", "v", 0},      {u"v", "f", 0.2F},
    {u"w", "v", 0},     {u"w", "u", 0.2F},    {u"x", "ks", 0},     {u"x", "x", 0.2F},   {u"z", "z", 0},
    {u"z", "c", 0},     {u"z", "s", 0.15F},   {u"zgh", "zg", 0},   {u"zh", "Z", 0},     {u"zh", "zg", 0},
    {u"zj", "Z", 0},    {u"zsch", "Z", 0.1F}, {u"ź", "z", 0},      {u"ż", "Z", 0},      {u"ž", "Z", 0},
};

using Table = std::unordered_map<std::u16string_view, std::vector<Reading>>;

const Table &table()
{
    static const Table all = [] {
        Table made;
        const auto add = [&made](const auto &rows) {
            for (const Reading &row : rows)
                made[row.letters].push_back(row);
        };
        add(kCyrillic);
        add(kLatinVowels);
        add(kLatinConsonants);
        return made;
    }();
    return all;
}

} // namespace

const std::vector<Reading> &readingsOf(std::u16string_view letters)
{
    static const std::vector<Reading> none;
    const auto found = table().find(letters);
    return found == table().end() ? none : found->second;
}

bool isRead(QChar letter)
{
    const char16_t unit = letter.unicode();
    return table().contains(std::u16string_view(&unit, 1));
}

} // namespace prystan::text
