// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovercommand.h"

#include "desk.h"
#include "newpassphrase.h"
#include "passphrase.h"
#include "rootkey.h"
#include "signedfile.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>

namespace prystan::ctl {

namespace {

using namespace Qt::StringLiterals;
using storage::DataDirectory;

constexpr qint64 kLongestKit = 1 << 20; // sheets as printed, with their codes
constexpr std::string_view kIdentity = "AGE-SECRET-KEY-1", kRoot = "PRYSTAN-ROOT-1", kSpace = " \t\r\n\f";

// Straight into guarded memory.
Result<SecretBuffer> readKit(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    const bool open = path == "-" ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                  : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!open)
        return failure(ErrorCode::NotFound);
    SecretBuffer text(std::size_t{kLongestKit});
    qint64 size = 0, got = 0;
    while ((got = file.read(reinterpret_cast<char *>(text.data()) + size, kLongestKit - size)) > 0)
        size += got;
    if (got < 0 || size == kLongestKit)
        return failure(ErrorCode::InvalidInput);
    text.truncate(std::size_t(size));
    return text;
}

Status take(std::string_view word, DataDirectory::Remains &remains)
{
    if (word.starts_with(kIdentity)) {
        auto identity = age::Identity::parse(word);
        if (!identity)
            return passOn(identity);
        remains.identities.push_back(std::move(*identity));
    } else if (word.starts_with(kRoot)) {
        auto root = crypto::rootFromText(word);
        if (!root)
            return passOn(root);
        remains.root = std::move(*root);
    }
    return {};
}

// What is left of the organisation, and which key on the sheets each one of a part was.
struct Kit {
    DataDirectory::Remains remains;
    std::vector<int> numbers;
};

// The keys among whatever else stands on the sheets, in any order. A key with a wrong letter: InvalidInput, and its
// number.
Status readKeys(std::string_view text, Kit &kit)
{
    for (int number = 1; !text.empty();) {
        text.remove_prefix(std::min(text.find_first_not_of(kSpace), text.size()));
        const std::string_view word = text.substr(0, text.find_first_of(kSpace));
        const bool key = word.starts_with(kIdentity) || word.starts_with(kRoot);
        if (!take(word, kit.remains))
            return failure(ErrorCode::InvalidInput, number);
        if (word.starts_with(kIdentity))
            kit.numbers.push_back(number);
        number += key ? 1 : 0;
        text.remove_prefix(word.size());
    }
    return kit.remains.root.isEmpty() ? Status(failure(ErrorCode::NotFound)) : Status();
}

Result<QByteArray> readManifest(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound);
    return file.read(crypto::kLargestSigned + 1);
}

// What of kit and manifest does not fit together, in words; empty where all of it does.
QString misfit(const Kit &kit)
{
    const auto json
        = crypto::openSigned("manifest", kit.remains.manifestFile, crypto::rootKeys(kit.remains.root).publicKey);
    if (!json && json.error().code == ErrorCode::Refused)
        return u"the root key on the sheets did not sign this manifest: one of them is another organisation's"_s;
    const auto manifest = json ? decodeManifest(*json) : Result<Manifest>(passOn(json));
    if (!manifest)
        return u"--manifest is no manifest (manifest.json, or what `org manifest` prints)"_s;
    if (kit.remains.identities.empty())
        return u"the sheet of at least one part is needed (AGE-SECRET-KEY-1…)"_s;
    for (std::size_t i = 0; i < kit.numbers.size(); ++i) {
        const QString key = QString::fromLatin1(kit.remains.identities[i].recipient().text());
        if (std::ranges::find(manifest->recipients, key, &RecipientEntry::key) == manifest->recipients.end())
            return u"key %1 on the sheets is not in this manifest: take a newer manifest, or leave that sheet out"_s
                .arg(kit.numbers[i]);
    }
    if (kit.remains.sequence != 0 && kit.remains.sequence <= manifest->sequence)
        return u"--sequence must be higher than %1, the number of this manifest"_s.arg(manifest->sequence);
    return {};
}

int complainOfKeys(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return refuse(u"the sheet with the root key is missing (PRYSTAN-ROOT-1…)"_s);
    return refuse(u"a letter is wrong in key %1 on the sheets"_s.arg(error.detail));
}

QJsonArray listOf(const std::vector<RecipientEntry> &entries)
{
    QJsonArray list;
    for (const RecipientEntry &entry : entries)
        list << QString(entry.compartment + u' ' + QString::number(entry.epoch));
    return list;
}

QString textOf(const SecretBuffer &passphrase)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(passphrase.data()), qsizetype(passphrase.size()));
}

} // namespace

int orgRecover(const RecoverOptions &options)
{
    Kit found;
    DataDirectory::Remains &remains = found.remains;
    const auto manifest = readManifest(options.manifestFile);
    if (!manifest)
        return refuse(u"the file of --manifest cannot be read"_s);
    remains.manifestFile = *manifest;
    const auto kit = readKit(options.kit);
    if (!kit)
        return refuse(u"the file of --kit-in cannot be read, or is more than the keys of a kit"_s);
    const std::string_view sheets(reinterpret_cast<const char *>(kit->data()), kit->size());
    if (const Status read = readKeys(sheets, found); !read)
        return complainOfKeys(read.error());
    remains.sequence = options.sequence;
    if (const QString why = misfit(found); !why.isEmpty())
        return refuse(why);
    const bool generated = options.common.passphraseFd < 0;
    const auto passphrase = generated ? std::optional(generatePassphrase())
                                      : chosenPassphrase(options.common.passphraseFd, "--passphrase-fd");
    if (!passphrase)
        return RefusedByRule;
    remains.passphrase = passphrase->clone();
    remains.staffName = QString::fromStdString(options.staffName);
    remains.cost = calibratedCost();
    const auto recovered = DataDirectory::recover(options.common.dir, remains, platform::SystemClock());
    if (!recovered && recovered.error().code == ErrorCode::AlreadyExists)
        return refuse(u"this directory is not empty: take another --dir"_s);
    if (!recovered)
        return complain(recovered.error(), "org recover");
    QJsonObject json{{u"org"_s, recovered->info.org},           {u"device"_s, recovered->info.device},
                     {u"label"_s, recovered->info.deviceLabel}, {u"sequence"_s, recovered->sequence},
                     {u"opens"_s, listOf(recovered->opens)},    {u"shut"_s, listOf(recovered->shut)}};
    if (generated)
        json[u"passphrase"] = textOf(*passphrase);
    printLine(json);
    return Done;
}

} // namespace prystan::ctl
