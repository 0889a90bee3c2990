// SPDX-License-Identifier: GPL-3.0-or-later
#include "romanisation.h"

#include "names.h"
#include "romanisationrules.h"

#include <array>
#include <memory>
#include <unicode/locid.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace prystan::text {

namespace {

constexpr std::array kSchemes{
    std::pair{Scheme::Kmu2010, "kmu2010"}, std::pair{Scheme::IcaoUk, "icao-uk"}, std::pair{Scheme::IcaoRu, "icao-ru"},
    std::pair{Scheme::NlUk, "nl-uk"},      std::pair{Scheme::NlRu, "nl-ru"},
};

// What people type for ʼ, on whatever keyboard.
constexpr std::u16string_view kApostrophes
    = u"'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u055a\u05f3\u2018\u2019\u201b\u2032\u2035"
      u"\u275b\u275c\ua78c\uff07\uff40";
// These are quotation marks, and an apostrophe only where Ukrainian has one: in front of я ю є ї.
constexpr std::u16string_view kQuotationMarks = u"\"\u02ba\u02dd\u02ee\u201c\u201d\u201e\u201f\u2033\u2036\uff02";
constexpr std::u16string_view kAfterApostrophe = u"яюєїЯЮЄЇ";

bool isOneOf(std::u16string_view signs, UChar32 c)
{
    return c < 0x10000 && signs.find(char16_t(c)) != std::u16string_view::npos;
}

bool isApostrophe(UChar32 c)
{
    return isOneOf(kApostrophes, c);
}

bool isCyrillic(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status) == USCRIPT_CYRILLIC && u_isalpha(c);
}

bool isLetter(UChar32 c)
{
    return u_isalpha(c) && !isApostrophe(c) && !isOneOf(kQuotationMarks, c);
}

// Accents, and signs that nobody sees: they belong to the letter before them.
bool clings(UChar32 c)
{
    return (U_GET_GC_MASK(c) & (U_GC_M_MASK | U_GC_CF_MASK)) != 0;
}

icu::UnicodeString toIcu(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size())};
}

QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

std::unique_ptr<icu::Transliterator> made(Scheme scheme)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    const std::u16string rules = rulesOf(scheme);
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createFromRules(
        icu::UnicodeString::fromUTF8(toWord(scheme).toStdString()),
        icu::UnicodeString(rules.data(), int32_t(rules.size())), UTRANS_FORWARD, where, status));
    return U_FAILURE(status) ? nullptr : std::move(made);
}

// Made once; ICU's transliterators may be used by several threads, each with a text of its own. Null: no memory.
const icu::Transliterator *transliterator(Scheme scheme)
{
    static const auto all = [] {
        std::array<std::unique_ptr<icu::Transliterator>, kSchemes.size()> each;
        for (std::size_t i = 0; i < kSchemes.size(); ++i)
            each[i] = made(kSchemes[i].first);
        return each;
    }();
    for (std::size_t i = 0; i < kSchemes.size(); ++i) {
        if (kSchemes[i].first == scheme)
            return all[i].get();
    }
    return nullptr;
}

// Capitals alone, and at least one.
bool isShouted(const icu::UnicodeString &word)
{
    bool capital = false;
    for (int32_t at = 0; at < word.length(); at = word.moveIndex32(at, 1)) {
        const UChar32 c = word.char32At(at);
        if (!u_isalpha(c) || !(u_isULowercase(c) || u_isUUppercase(c) || u_istitle(c)))
            continue;
        if (!u_isUUppercase(c))
            return false;
        capital = true;
    }
    return capital;
}

int32_t lettersIn(const icu::UnicodeString &word)
{
    int32_t count = 0;
    for (int32_t at = 0; at < word.length(); at = word.moveIndex32(at, 1))
        count += isLetter(word.char32At(at)) ? 1 : 0;
    return count;
}

// Goes through a text word by word.
class Writer
{
public:
    Writer(const icu::UnicodeString &text, const icu::Transliterator &table)
        : m_text(text)
        , m_table(table)
    { }

    icu::UnicodeString write()
    {
        while (m_at < m_text.length()) {
            if (isLetter(m_text.char32At(m_at)))
                addWord();
            else
                addSign();
        }
        return m_written;
    }

private:
    void addSign()
    {
        m_written.append(m_text.char32At(m_at));
        m_at = m_text.moveIndex32(m_at, 1);
    }

    void addWord()
    {
        icu::UnicodeString word;
        bool cyrillic = false;
        while (m_at < m_text.length()) {
            const UChar32 c = m_text.char32At(m_at);
            if (isLetter(c))
                cyrillic = cyrillic || isCyrillic(c);
            else if (const int32_t next = afterApostrophes(); next > m_at) {
                const bool gone = cyrillic || isCyrillic(m_text.char32At(next));
                if (!gone)
                    word.append(m_text, m_at, next - m_at);
                m_at = next;
                continue;
            } else if (!clings(c))
                break;
            word.append(c);
            m_at = m_text.moveIndex32(m_at, 1);
        }
        m_written.append(cyrillic ? inLatin(word) : word);
    }

    // Where the letter stands that follows the apostrophes here; m_at when there are none, or no letter follows.
    [[nodiscard]] int32_t afterApostrophes() const
    {
        int32_t at = m_at;
        bool doubtful = false;
        for (; at < m_text.length(); ++at) { // all of them are one unit long
            const UChar32 c = m_text.char32At(at);
            if (!isApostrophe(c) && !isOneOf(kQuotationMarks, c))
                break;
            doubtful = doubtful || !isApostrophe(c);
        }
        if (at == m_text.length())
            return m_at;
        const UChar32 next = m_text.char32At(at);
        return (doubtful ? isOneOf(kAfterApostrophe, next) : isLetter(next)) ? at : m_at;
    }

    [[nodiscard]] icu::UnicodeString inLatin(const icu::UnicodeString &word) const
    {
        icu::UnicodeString latin = word;
        m_table.transliterate(latin);
        const bool initial = m_at < m_text.length() && m_text[m_at] == u'.' && lettersIn(word) == 1;
        return isShouted(word) && !initial ? latin.toUpper(icu::Locale::getRoot()) : latin;
    }

    const icu::UnicodeString &m_text;
    const icu::Transliterator &m_table;
    int32_t m_at = 0;
    icu::UnicodeString m_written;
};

} // namespace

QString toWord(Scheme scheme)
{
    for (const auto &[known, word] : kSchemes) {
        if (known == scheme)
            return QString::fromLatin1(word);
    }
    return {};
}

std::optional<Scheme> schemeFromWord(const QString &word)
{
    for (const auto &[scheme, known] : kSchemes) {
        if (word == QLatin1String(known))
            return scheme;
    }
    return {};
}

QStringList schemeWords()
{
    QStringList words;
    for (const auto &[scheme, word] : kSchemes)
        words << QString::fromLatin1(word);
    return words;
}

QString romanised(const QString &text, Scheme scheme)
{
    QString composed = nfc(text);
    const icu::Transliterator *table = transliterator(scheme);
    if (table == nullptr)
        return composed;
    return nfc(fromIcu(Writer(toIcu(composed), *table).write()));
}

QString cyrillicIn(const QString &text)
{
    QString letters;
    for (const QChar c : nfc(text)) {
        if (isCyrillic(c.unicode()) && !letters.contains(c))
            letters += c;
    }
    return letters;
}

} // namespace prystan::text
