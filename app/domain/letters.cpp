// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters.h"

#include "manifestjson.h"

#include <QJsonDocument>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace prystan {

// Outside the unnamed namespace, where arrayOf finds it.
static QJsonObject toJson(const Letter &letter)
{
    return {{u"compartment"_s, letter.compartment},
            {u"device"_s, letter.device},
            {u"epoch"_s, letter.epoch},
            {u"sealed"_s, QString::fromLatin1(letter.sealed.toBase64())}};
}

namespace {

constexpr int kVersion = 1;

std::optional<Letter> letterFrom(const QJsonValue &json)
{
    Letter letter;
    letter.epoch = 0; // one that is missing is not the first
    ManifestReader reader(json.toObject());
    reader.neededText(u"device"_s, letter.device);
    reader.neededText(u"compartment"_s, letter.compartment);
    reader.number(u"epoch"_s, kMostEpochs, letter.epoch);
    reader.bytes(u"sealed"_s, kLargestLetter, letter.sealed);
    return reader.finished() && letter.epoch > 0 ? std::optional(letter) : std::nullopt;
}

bool areEachOnce(const std::vector<Letter> &letters)
{
    std::set<std::tuple<QString, QString, int>> places;
    return std::ranges::all_of(
        letters, [&](const Letter &one) { return places.emplace(one.device, one.compartment, one.epoch).second; });
}

} // namespace

QByteArray encodeLetters(const Letters &letters)
{
    return QJsonDocument(QJsonObject{{u"v"_s, kVersion},
                                     {u"org"_s, letters.org},
                                     {u"sequence"_s, letters.sequence},
                                     {u"letters"_s, arrayOf(letters.letters)}})
        .toJson(QJsonDocument::Compact);
}

Result<Letters> decodeLetters(const QByteArray &json)
{
    const auto object = versioned(json, kVersion);
    if (!object)
        return passOn(object);
    ManifestReader reader(*object);
    Letters letters;
    reader.neededText(u"org"_s, letters.org);
    reader.count(u"sequence"_s, letters.sequence);
    reader.all(u"letters"_s, kMostLetters, letters.letters, letterFrom);
    return reader.finished() && areEachOnce(letters.letters) ? Result<Letters>(letters)
                                                             : Result<Letters>(failure(ErrorCode::Corrupt));
}

} // namespace prystan
