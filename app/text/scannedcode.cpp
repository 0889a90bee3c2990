// SPDX-License-Identifier: GPL-3.0-or-later
#include "scannedcode.h"

#include "humancode.h"
#include "unseen.h"

#include <algorithm>

namespace prystan::text {

namespace {

ScannedCode nothing(NotOurs why)
{
    ScannedCode code;
    code.why = why;
    return code;
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

// As it is printed, and not as it may be typed: a product number in which digits stand for letters is no receipt.
bool looksLikeReceipt(const QString &text)
{
    const qsizetype half = kCodeLetters / 2;
    return text.size() == kCodeLetters + 1 && text[half] == u'-'
        && std::all_of(text.begin(), text.begin() + half, isCapital)
        && std::all_of(text.begin() + half + 1, text.end(), isCapital);
}

ScannedCode receipt(const QString &text)
{
    if (!parseHumanCode(text))
        return nothing(NotOurs::WrongCheck);
    ScannedCode read;
    read.kind = CodeKind::Receipt;
    read.text = text;
    return read;
}

ScannedCode slip(const QString &text)
{
    ScannedCode read;
    read.kind = CodeKind::Slip;
    read.text = text;
    for (const prystan::Slip kind : {prystan::Slip::Card, prystan::Slip::Request, prystan::Slip::Grant}) {
        read.slip = kind;
        const auto bytes = fromSlip(kind, text.toUtf8());
        if (bytes && !bytes->isEmpty())
            return read;
    }
    return nothing(NotOurs::DamagedSlip);
}

ScannedCode contact(const QString &text)
{
    auto card = readContactCard(text);
    if (!card)
        return nothing(NotOurs::DamagedContact);
    ScannedCode read;
    read.kind = CodeKind::Contact;
    read.contact = std::move(*card);
    return read;
}

} // namespace

ScannedCode readScanned(const QString &text)
{
    if (text.size() > kLongestCode)
        return nothing(NotOurs::TooLong);
    if (text.contains(QChar(0)))
        return nothing(NotOurs::Unseen);
    const QString code = text.trimmed();
    if (code.isEmpty())
        return nothing(NotOurs::Empty);
    if (isContactCard(code))
        return contact(code);
    if (hasUnseen(code))
        return nothing(NotOurs::Unseen);
    if (code.startsWith(u"prystan-"))
        return slip(code);
    return looksLikeReceipt(code) ? receipt(code) : nothing(NotOurs::Other);
}

} // namespace prystan::text
