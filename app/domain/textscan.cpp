// SPDX-License-Identifier: GPL-3.0-or-later
#include "textscan.h"

#include <QStringView>
#include <algorithm>

namespace prystan {

namespace {

constexpr char32_t kJoiner = 0x200D, kEmojiStyle = 0xFE0F, kKeycap = 0x20E3, kGraphemeJoiner = 0x034F;

bool within(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

// Pictures, dingbats, flags and skin tones. The number sign № and the degree sign are none.
bool isEmoji(char32_t c)
{
    return within(c, 0x1F000, 0x1FAFF) || within(c, 0x2600, 0x27BF) || within(c, 0x2B05, 0x2B55)
        || within(c, 0x231A, 0x23FF) || c == kKeycap;
}

// Shows nothing and may turn the writing direction: format characters, fillers, variation selectors.
bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || within(c, 0xFE00, 0xFE0F) || within(c, 0xE0000, 0xE01EF)
        || within(c, 0x115F, 0x1160) || c == 0x3164 || c == 0xFFA0 || c == kGraphemeJoiner;
}

bool isControl(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

bool isApostrophe(char32_t c)
{
    return c == u'\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == u'`';
}

bool belongsInNumber(char32_t c)
{
    return QChar::isDigit(c) || QChar::isSpace(c) || QStringView(u"+-()./\u2011\u2013").contains(QChar(char16_t(c)));
}

int bytesOf(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

// Walks a text code point by code point and remembers what the next one needs to know.
class Scanner
{
public:
    void take(char32_t c)
    {
        m_found.bytes += bytesOf(c);
        m_found.digits += QChar::isDigit(c) ? 1 : 0;
        m_found.letters += QChar::isLetter(c) ? 1 : 0;
        m_found.strange += c > 0xFFFF || !belongsInNumber(c) ? 1 : 0;
        m_found.control = m_found.control || isControl(c);
        takePicture(c);
        takeScript(c);
    }
    [[nodiscard]] const TextFindings &found() const { return m_found; }

private:
    // A joiner, a style mark and flag letters behind an emoji are part of it.
    void takePicture(char32_t c)
    {
        const bool part = m_afterEmoji && (c == kJoiner || c == kEmojiStyle || within(c, 0xE0020, 0xE007F));
        m_found.invisible = m_found.invisible || (!part && isInvisible(c));
        m_found.emoji = m_found.emoji || isEmoji(c);
        m_afterEmoji = part || isEmoji(c);
    }

    void takeScript(char32_t c)
    {
        if (!QChar::isLetter(c) && !QChar::isMark(c) && !isApostrophe(c) && !isInvisible(c))
            m_cyrillic = m_latin = false;
        if (QChar::isLetter(c)) {
            m_cyrillic = m_cyrillic || QChar::script(c) == QChar::Script_Cyrillic;
            m_latin = m_latin || QChar::script(c) == QChar::Script_Latin;
        }
        m_found.mixedScripts = m_found.mixedScripts || (m_cyrillic && m_latin);
    }

    TextFindings m_found;
    bool m_afterEmoji = false, m_cyrillic = false, m_latin = false;
};

} // namespace

TextFindings scan(const QString &text)
{
    Scanner scanner;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        scanner.take(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()));
        i += pair ? 1 : 0;
    }
    return scanner.found();
}

} // namespace prystan
