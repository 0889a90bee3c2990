// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifestjson.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace prystan {

namespace {

constexpr qsizetype kLongestText = 200;
constexpr qsizetype kLargestAuthority = 4096;

bool fits(const char *pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

// As CouchDB wants it, and the entrances.
bool isDatabaseName(const QString &name)
{
    return fits("[a-z][a-z0-9_-]{0,60}", name);
}

} // namespace

bool isAccountName(const QString &name)
{
    return fits("[rw][a-z0-9]{7,39}", name);
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

void ManifestReader::shortText(const QString &key, QString &target)
{
    text(key, target);
    if (target.size() > kLongestText)
        fail();
}

void ManifestReader::neededText(const QString &key, QString &target)
{
    shortText(key, target);
    if (target.isEmpty())
        fail();
}

void ManifestReader::count(const QString &key, qint64 &target)
{
    const QJsonValue value = any(key);
    const qint64 whole = value.toInteger(-1);
    if (!value.isUndefined())
        accept(whole < 0 ? std::nullopt : std::optional(whole), target);
}

void ManifestReader::key(const QString &name, QByteArray &target, bool mayBeEmpty)
{
    QString written;
    text(name, written);
    target = QByteArray::fromHex(written.toLatin1());
    const bool sized = target.size() == kManifestKeyBytes || (mayBeEmpty && target.isEmpty());
    if (!sized || hexOf(target) != written)
        fail();
}

void ManifestReader::bytes(const QString &name, qsizetype most, QByteArray &target)
{
    bytesIfAny(name, most, target);
    if (target.isEmpty())
        fail();
}

void ManifestReader::bytesIfAny(const QString &name, qsizetype most, QByteArray &target)
{
    const QJsonValue value = any(name);
    if (value.isUndefined())
        return;
    const QString written = value.toString();
    target = QByteArray::fromBase64(written.toLatin1());
    if (target.isEmpty() || target.size() > most || QString::fromLatin1(target.toBase64()) != written)
        fail();
}

void ManifestReader::letterKeys(const QString &name, std::map<QString, QString> &target)
{
    const QJsonValue value = any(name);
    if (value.isUndefined())
        return;
    const QJsonObject keys = value.toObject();
    if (keys.isEmpty() || std::size_t(keys.size()) > kMostRecipients)
        return fail();
    ManifestReader reader(keys);
    for (const QString &compartment : keys.keys()) {
        QString &key = target[compartment];
        reader.neededText(compartment, key);
        if (compartment.isEmpty() || compartment.size() > kLongestText || !key.startsWith(u"age1"))
            fail();
    }
    if (!reader.finished())
        fail();
}

void ManifestReader::time(const QString &name, QDateTime &target)
{
    QString written;
    text(name, written);
    target = QDateTime::fromString(written, Qt::ISODate).toUTC();
    if (!target.isValid())
        fail();
}

void ManifestReader::accounts(const QString &name, QStringList &target)
{
    const QJsonValue value = any(name);
    if (value.isUndefined())
        return;
    for (const QJsonValue account : value.toArray())
        target << account.toString();
    const bool fit = std::ranges::all_of(target, isAccountName);
    if (target.isEmpty() || std::size_t(target.size()) > kMostAccounts || !fit)
        fail();
}

void ManifestReader::server(const QString &name, std::optional<ServerEntry> &target)
{
    const QJsonValue value = any(name);
    if (value.isUndefined())
        return;
    ServerEntry read;
    ManifestReader reader(value.toObject());
    reader.neededText(u"write"_s, read.write);
    reader.shortText(u"read"_s, read.read);
    reader.neededText(u"database"_s, read.database);
    reader.neededText(u"files"_s, read.files);
    reader.key(u"pin"_s, read.pin, true);
    reader.bytesIfAny(u"authority"_s, kLargestAuthority, read.authority);
    if (reader.finished() && isDatabaseName(read.database) && isDatabaseName(read.files))
        target = read;
    else
        fail();
}

// No time at all is a mistake, but for a device's copy.
void ManifestReader::rules(const QString &name, std::optional<RetentionRules> &target)
{
    const QJsonValue value = any(name);
    if (value.isUndefined())
        return;
    ManifestReader reader(value.toObject());
    RetentionRules read{-1, 0, 0, 0};
    reader.number(u"device_hours"_s, kMostDeviceHours, read.deviceHours);
    reader.number(u"intake_months"_s, kMostMonths, read.intakeMonths);
    reader.number(u"child_months"_s, kMostMonths, read.childMonths);
    reader.number(u"incident_months"_s, kMostMonths, read.incidentMonths);
    const bool whole
        = read.deviceHours >= 0 && read.intakeMonths > 0 && read.childMonths > 0 && read.incidentMonths > 0;
    if (reader.finished() && whole)
        target = read;
    else
        fail();
}

QJsonObject toJson(const RetentionRules &rules)
{
    return {{u"child_months"_s, rules.childMonths},
            {u"device_hours"_s, rules.deviceHours},
            {u"incident_months"_s, rules.incidentMonths},
            {u"intake_months"_s, rules.intakeMonths}};
}

QJsonObject toJson(const RecipientEntry &recipient)
{
    return {{u"compartment"_s, recipient.compartment}, {u"epoch"_s, recipient.epoch}, {u"key"_s, recipient.key}};
}

QJsonObject toJson(const DeviceEntry &device)
{
    QJsonObject json{{u"id"_s, device.id},
                     {u"key"_s, hexOf(device.key)},
                     {u"label"_s, device.label},
                     {u"mode"_s, toWord(device.mode)}};
    QJsonObject letters;
    for (const auto &[compartment, key] : device.letters)
        letters[compartment] = key;
    if (!letters.isEmpty())
        json[u"letters"] = letters;
    if (!device.accounts.isEmpty())
        json[u"accounts"] = QJsonArray::fromStringList(device.accounts);
    if (!device.verifier.isEmpty())
        json[u"verifier"] = QString::fromLatin1(device.verifier.toBase64());
    if (device.revoked) {
        json[u"revoked"] = true;
        json[u"last_head"] = hexOf(device.lastHead);
        json[u"last_seq"] = device.lastSeq;
    }
    return json;
}

QJsonObject toJson(const ServerEntry &server)
{
    QJsonObject json{{u"write"_s, server.write},
                     {u"read"_s, server.read},
                     {u"database"_s, server.database},
                     {u"files"_s, server.files}};
    if (!server.pin.isEmpty())
        json[u"pin"] = hexOf(server.pin);
    if (!server.authority.isEmpty())
        json[u"authority"] = QString::fromLatin1(server.authority.toBase64());
    return json;
}

std::optional<RecipientEntry> recipientFrom(const QJsonValue &json)
{
    RecipientEntry recipient;
    ManifestReader reader(json.toObject());
    reader.neededText(u"compartment"_s, recipient.compartment);
    reader.number(u"epoch"_s, kMostEpochs, recipient.epoch);
    reader.neededText(u"key"_s, recipient.key);
    const bool whole = recipient.key.startsWith(u"age1") && recipient.epoch > 0;
    return reader.finished() && whole ? std::optional(recipient) : std::nullopt;
}

std::optional<DeviceEntry> deviceFrom(const QJsonValue &json)
{
    DeviceEntry device;
    ManifestReader reader(json.toObject());
    reader.neededText(u"id"_s, device.id);
    reader.shortText(u"label"_s, device.label);
    reader.word(u"mode"_s, device.mode);
    reader.key(u"key"_s, device.key);
    reader.letterKeys(u"letters"_s, device.letters);
    reader.accounts(u"accounts"_s, device.accounts);
    reader.bytesIfAny(u"verifier"_s, kVerifierBytes, device.verifier);
    reader.flag(u"revoked"_s, device.revoked);
    if (device.revoked) {
        reader.count(u"last_seq"_s, device.lastSeq);
        reader.key(u"last_head"_s, device.lastHead, true);
    }
    const bool fits = (device.letters.empty() || device.mode == DeviceMode::Staff)
        && (device.verifier.isEmpty() || device.verifier.size() == kVerifierBytes);
    return reader.finished() && fits ? std::optional(device) : std::nullopt;
}

Result<QJsonObject> versioned(const QByteArray &json, int version)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return failure(ErrorCode::Corrupt);
    QJsonObject object = document.object();
    const qint64 written = object.take(u"v"_s).toInteger(0);
    if (written != version)
        return failure(written > version ? ErrorCode::TooNew : ErrorCode::Corrupt);
    return object;
}

} // namespace prystan
