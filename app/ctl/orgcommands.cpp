// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgcommands.h"

#include "desk.h"
#include "grants.h"
#include "newpassphrase.h"
#include "recoverykit.h"
#include "signedfile.h"

#include <QFile>

#include <cstdio>

namespace prystan::ctl {

namespace {

using namespace Qt::StringLiterals;
using storage::DataDirectory;

// Empty: one is generated. Nothing: the words were said.
std::optional<SecretBuffer> firstPassphrase(const Options &options)
{
    return options.passphraseFd < 0 ? std::optional(SecretBuffer())
                                    : chosenPassphrase(options.passphraseFd, "--passphrase-fd");
}

// A manifest that was not taken.
int cannotTake(const Error &error, const QByteArray &file, DataDirectory &directory)
{
    const auto json = crypto::openSigned("manifest", file, directory.membership().card().root);
    if (!json && json.error().code == ErrorCode::Refused)
        return refuse(u"this manifest is another organisation's, or somebody changed it"_s);
    const auto manifest = json ? decodeManifest(*json) : Result<Manifest>(passOn(json));
    const qint64 here = directory.log().manifest().sequence;
    if (manifest && manifest->sequence < here)
        return refuse(u"this is number %1, and number %2 is here already"_s.arg(manifest->sequence).arg(here));
    if (manifest && manifest->sequence == here)
        return refuse(u"number %1 is here already"_s.arg(here));
    return error.code == ErrorCode::Corrupt
        ? refuse(u"this is no manifest: `org manifest` on another device prints it"_s)
        : complain(error, "org take");
}

int printBytes(const QByteArray &bytes)
{
    const bool written
        = std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size());
    return written && std::fflush(stdout) == 0 ? Done : RefusedByRule;
}

} // namespace

int orgCreate(const OrgOptions &options)
{
    if (const char *why = hindrance(options.way))
        return refuse(QLatin1String(why) + u"; nothing was made"_s);
    const platform::SystemClock clock;
    auto passphrase = firstPassphrase(options.common);
    if (!passphrase)
        return RefusedByRule;
    const bool generated = passphrase->isEmpty();
    DataDirectory::InitOptions create{QString::fromStdString(options.name), u"staff"_s, false, std::move(*passphrase)};
    create.staffName = u"administrator"_s;
    create.cost = calibratedCost();
    const auto created = DataDirectory::init(options.common.dir, create, clock);
    if (!created)
        return complain(created.error(), "org create");
    if (!handOut(options.way, recoveryKit(create.orgName, created->kit))) {
        // An organisation whose kit nobody has must not be used by mistake.
        (void)DataDirectory::destroy(options.common.dir);
        return refuse(u"the recovery kit could not be handed out; nothing was made"_s);
    }
    QJsonObject json{
        {u"org"_s, created->info.org}, {u"device"_s, created->info.device}, {u"label"_s, created->info.deviceLabel}};
    if (generated)
        json[u"passphrase"] = QString::fromUtf8(reinterpret_cast<const char *>(created->passphrase.data()),
                                                qsizetype(created->passphrase.size()));
    try {
        printLine(json);
    } catch (const OutputClosed &) { // nor one whose passphrase nobody has
        (void)DataDirectory::destroy(options.common.dir);
        return refuse(u"the passphrase could not be printed; nothing was made: destroy the recovery sheets"_s);
    }
    return Done;
}

int orgCard(const Options &options)
{
    const auto directory = DataDirectory::open(options.dir);
    if (!directory)
        return cannotOpen(directory.error(), options.dir);
    const OrgCard card = (*directory)->membership().card();
    std::fprintf(stderr, "%s\n", organisationWords(card).join(u' ').toUtf8().constData());
    return printBytes(slipText(Slip::Card, encodeCard(card)) + '\n');
}

int orgManifest(const Options &options)
{
    const auto directory = DataDirectory::open(options.dir);
    if (!directory)
        return cannotOpen(directory.error(), options.dir);
    const QByteArray file = (*directory)->membership().manifestFile();
    return file.isEmpty() ? refuse(u"this device has no manifest yet: org take brings one"_s) : printBytes(file);
}

int orgRenew(const Options &options)
{
    const auto desk = StaffDesk::open(options);
    if (!desk)
        return cannotOpen(desk.error(), options.dir);
    if (!(*desk)->holdsRoot())
        return needsRoot();
    if (const Status renewed = (*desk)->enrol().renewNow(); !renewed)
        return complain(renewed.error(), "org renew");
    printLine({{u"sequence"_s, (*desk)->directory().log().manifest().sequence}});
    return Done;
}

int orgTake(const Options &options)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return complain({ErrorCode::Io}, "read");
    const QByteArray file = input.read(crypto::kLargestSigned + 1);
    const auto directory = DataDirectory::open(options.dir);
    if (!directory)
        return cannotOpen(directory.error(), options.dir);
    const Status taken = (*directory)->membership().takeManifest(file);
    if (!taken)
        return cannotTake(taken.error(), file, **directory);
    printLine({{u"sequence"_s, (*directory)->log().manifest().sequence}});
    return Done;
}

} // namespace prystan::ctl
