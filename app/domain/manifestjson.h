// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonreader.h"
#include "manifest.h"

#include <vector>

// The JSON forms that manifest and enrolment share.
namespace prystan {

inline constexpr qsizetype kManifestKeyBytes = 32;
inline constexpr qsizetype kVerifierBytes = 20;
inline constexpr int kMostEpochs = 10'000;

[[nodiscard]] QString hexOf(const QByteArray &bytes); // lower case

// What JsonReader reads, and the few forms that only these files have.
class ManifestReader : public JsonReader
{
public:
    using JsonReader::JsonReader;
    void shortText(const QString &key, QString &target); // at most 200 letters
    void neededText(const QString &key, QString &target); // and not empty
    void count(const QString &key, qint64 &target); // a whole number from 0
    // 32 bytes in lower-case hex; empty where that is allowed.
    void key(const QString &name, QByteArray &target, bool mayBeEmpty = false);
    // At least one, in base64, one spelling only.
    void bytes(const QString &name, qsizetype most, QByteArray &target);
    void bytesIfAny(const QString &name, qsizetype most, QByteArray &target); // or the whole is missing
    void time(const QString &name, QDateTime &target);
    void letterKeys(const QString &name, std::map<QString, QString> &target); // some, or the whole is missing
    void accounts(const QString &name, QStringList &target); // some, or the whole is missing
    void server(const QString &name, std::optional<ServerEntry> &target); // fit for use, or the whole is missing
    void rules(const QString &name, std::optional<RetentionRules> &target); // all four numbers, or the whole is missing
    template<typename T> void all(const QString &name, std::size_t most, std::vector<T> &target,
                                  std::optional<T> (*from)(const QJsonValue &))
    {
        const auto array = list(name);
        if (!array || std::size_t(array->size()) > most)
            return fail();
        for (const QJsonValue entry : *array) {
            const auto read = from(entry);
            if (!read)
                return fail();
            target.push_back(*read);
        }
    }
};

[[nodiscard]] QJsonObject toJson(const RecipientEntry &recipient);
[[nodiscard]] QJsonObject toJson(const DeviceEntry &device);
[[nodiscard]] QJsonObject toJson(const RetentionRules &rules);
[[nodiscard]] QJsonObject toJson(const ServerEntry &server);
[[nodiscard]] std::optional<RecipientEntry> recipientFrom(const QJsonValue &json);
[[nodiscard]] std::optional<DeviceEntry> deviceFrom(const QJsonValue &json);

template<typename T> [[nodiscard]] QJsonArray arrayOf(const std::vector<T> &entries)
{
    QJsonArray array;
    for (const T &entry : entries)
        array << toJson(entry);
    return array;
}

// The object in the text; Corrupt for anything else, TooNew for a version above ours. Takes "v" out.
[[nodiscard]] Result<QJsonObject> versioned(const QByteArray &json, int version);

} // namespace prystan
