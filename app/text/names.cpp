// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <algorithm>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace prystan::text {

namespace {

icu::UnicodeString toIcu(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size())};
}

QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

// The letter with its marks: a base letter and what is combined with it. Apostrophes are letters to
// Unicode (ʼ), to a reader they are not.
QString firstLetter(const QString &name)
{
    const icu::UnicodeString text = toIcu(nfc(name));
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 c = text.char32At(at);
        if (!u_isalpha(c) || u_charType(c) == U_MODIFIER_LETTER)
            continue;
        int32_t end = text.moveIndex32(at, 1);
        while (end < text.length() && u_getCombiningClass(text.char32At(end)) != 0)
            end = text.moveIndex32(end, 1);
        icu::UnicodeString letter(text, at, end - at);
        return fromIcu(letter.toUpper(icu::Locale::getRoot()));
    }
    return {};
}

} // namespace

QString nfc(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return text.normalized(QString::NormalizationForm_C);
    const icu::UnicodeString normal = normalizer->normalize(toIcu(text), status);
    return U_FAILURE(status) ? text : fromIcu(normal);
}

QString tidy(const QString &text)
{
    QString folded;
    for (const QChar c : text) {
        const bool space = u_isUWhiteSpace(c.unicode());
        if (!space)
            folded += c;
        else if (!folded.isEmpty() && folded.back() != u' ')
            folded += u' ';
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return nfc(folded);
}

int graphemes(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
        return int(text.toUcs4().size());
    const icu::UnicodeString source = toIcu(text);
    breaks->setText(source);
    int count = 0;
    while (breaks->next() != icu::BreakIterator::DONE)
        ++count;
    return count;
}

QString initials(const QString &given, const QString &family)
{
    const QString first = firstLetter(given), second = firstLetter(family);
    if (first.isEmpty() && second.isEmpty())
        return QStringLiteral("?");
    const auto shown = [](const QString &letter) { return letter.isEmpty() ? QStringLiteral("?") : letter + u'.'; };
    return shown(first) + u' ' + shown(second);
}

QStringList sorted(QStringList texts, const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale(language.toLatin1().constData()), status));
    if (U_FAILURE(status)) {
        std::ranges::stable_sort(texts);
        return texts;
    }
    std::ranges::stable_sort(texts, [&](const QString &a, const QString &b) {
        UErrorCode compared = U_ZERO_ERROR;
        return collator->compare(toIcu(a), toIcu(b), compared) == UCOL_LESS;
    });
    return texts;
}

} // namespace prystan::text
