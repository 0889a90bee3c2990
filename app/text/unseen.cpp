// SPDX-License-Identifier: GPL-3.0-or-later
#include "unseen.h"

namespace prystan::text {

namespace {

bool isUnseen(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return sign == QChar::ReplacementCharacter;
    }
}

} // namespace

bool hasUnseen(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t sign = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            sign = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (isUnseen(sign))
            return true;
        i += sign > 0xFFFF ? 1 : 0;
    }
    return false;
}

} // namespace prystan::text
