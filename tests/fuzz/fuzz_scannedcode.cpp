// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "humancode.h"
#include "scannedcode.h"
#include "unseen.h"

using namespace prystan;
using text::CodeKind;

namespace {

void checkContact(const text::ContactCard &card)
{
    fuzz::require(card.numbers.size() <= text::kMostNumbers);
    fuzz::require(!card.family.isEmpty() || !card.given.isEmpty() || !card.numbers.isEmpty());
    for (const QString &name : {card.family, card.given})
        fuzz::require(name.size() <= text::kLongestCardName && !text::hasUnseen(name));
    for (const QString &number : card.numbers) {
        fuzz::require(number.size() <= text::kLongestCardNumber && !text::hasUnseen(number));
        const QString name = card.family.isEmpty() ? QStringLiteral("A") : card.family;
        const auto again = text::readContactCard(text::writeContactCard(name, number));
        fuzz::require(again && again->family == name && again->numbers == QStringList{number});
    }
}

} // namespace

// What a code says that a stranger printed, as text and with its bytes taken for UTF-16.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const QString &said :
         {QString::fromUtf8(bytes), QString(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / 2)}) {
        const auto read = text::readScanned(said);
        fuzz::require(read.text.isEmpty() || read.kind == CodeKind::Receipt || read.kind == CodeKind::Slip);
        fuzz::require(read.text.size() <= text::kLongestCode && !text::hasUnseen(read.text));
        if (read.kind == CodeKind::Receipt)
            fuzz::require(parseHumanCode(read.text) == read.text);
        else if (read.kind == CodeKind::Slip)
            fuzz::require(fromSlip(read.slip, read.text.toUtf8()).has_value());
        else if (read.kind == CodeKind::Contact)
            checkContact(read.contact);
    }
    return 0;
}
