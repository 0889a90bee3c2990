// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgcommands.h"

#include "desk.h"
#include "grants.h"
#include "passphraseinput.h"

#include <QFile>

#include <cstdio>

namespace prystan::ctl {

namespace {

using namespace Qt::StringLiterals;
using storage::DataDirectory;
using storage::PendingDevice;

constexpr qint64 kLargestInput = 128 << 10;

Result<QByteArray> readInput(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    const bool open
        = path.empty() || path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return failure(ErrorCode::NotFound);
    QByteArray bytes = file.read(kLargestInput + 1);
    if (bytes.size() > kLargestInput)
        return failure(ErrorCode::Corrupt);
    return bytes;
}

Result<QByteArray> readSlip(Slip kind, const std::string &path)
{
    const auto text = readInput(path);
    return text ? fromSlip(kind, *text) : text;
}

int printSlip(Slip kind, const QByteArray &bytes)
{
    std::printf("%s\n", slipText(kind, bytes).constData());
    return std::fflush(stdout) == 0 ? Done : RefusedByRule;
}

QString spoken(const QStringList &words)
{
    return words.join(u' ');
}

// The two screens are compared by a person: nothing is granted before.
bool isConfirmed(const DeviceOptions &options, const Asking &asking)
{
    if (!options.words.empty())
        return QString::fromStdString(options.words).simplified() == spoken(asking.words);
    std::fprintf(stderr, "%s, %s. Its screen must show: %s\n", asking.label.toUtf8().constData(),
                 toWord(asking.mode).toUtf8().constData(), spoken(asking.words).toUtf8().constData());
    const auto answer = readPassphrase(-1, "Are these the words on the other screen? Type yes: ");
    return answer && answer->equals(SecretBuffer::copyOf(std::string_view("yes")));
}

} // namespace

int deviceRequest(const DeviceOptions &options)
{
    const auto mode = fromWord<DeviceMode>(QString::fromStdString(options.mode));
    const auto slip = readSlip(Slip::Card, options.cardFile);
    const auto card = slip ? decodeCard(*slip) : Result<OrgCard>(passOn(slip));
    if (!mode || !card)
        return complain(card ? Error{ErrorCode::InvalidInput} : card.error(), "organisation card");
    const auto pending = PendingDevice::request(options.common.dir, *card, *mode);
    if (!pending)
        return complain(pending.error(), "device request");
    std::fprintf(stderr, "%s\n", spoken(enrolmentWords(*card, pending->requestBytes())).toUtf8().constData());
    return printSlip(Slip::Request, pending->requestBytes());
}

int deviceGrant(const DeviceOptions &options)
{
    const auto request = readSlip(Slip::Request, options.input);
    if (!request)
        return complain(request.error(), "request");
    const auto desk = StaffDesk::open(options.common);
    if (!desk)
        return cannotOpen(desk.error(), options.common.dir);
    const auto asking = (*desk)->enrol().lookNow(*request);
    if (!asking)
        return complain(asking.error(), "request");
    if (!isConfirmed(options, *asking))
        return complain({ErrorCode::Refused}, "the words are not the same");
    const auto file = (*desk)->enrol().grantNow(*request);
    return file ? printSlip(Slip::Grant, *file) : complain(file.error(), "device grant");
}

int deviceAccept(const DeviceOptions &options)
{
    const platform::SystemClock clock;
    const auto file = readSlip(Slip::Grant, options.input);
    const auto pending = file ? PendingDevice::open(options.common.dir) : Result<PendingDevice>(passOn(file));
    if (!pending)
        return complain(pending.error(), "device accept");
    const auto grant = pending->read(*file);
    if (!grant)
        return complain(grant.error(), "grant");
    SecretBuffer passphrase;
    if (!grant->identities.empty()) {
        auto typed = readPassphrase(options.common.passphraseFd, "Passphrase for this device: ");
        if (!typed)
            return noPassphrase(typed.error());
        passphrase = std::move(*typed);
    }
    const auto info = pending->accept(*file, passphrase, clock);
    if (!info)
        return complain(info.error(), "device accept");
    printLine({{u"org"_s, info->org},
               {u"org_name"_s, info->orgName},
               {u"fingerprint"_s, spoken(organisationWords(grant->card))},
               {u"device"_s, info->device},
               {u"label"_s, info->deviceLabel},
               {u"mode"_s, info->mode}});
    return Done;
}

int deviceRevoke(const DeviceOptions &options)
{
    const auto desk = StaffDesk::open(options.common);
    if (!desk)
        return cannotOpen(desk.error(), options.common.dir);
    const QString wanted = QString::fromStdString(options.device);
    for (const DeviceEntry &device : (*desk)->enrol().devices()) {
        if (device.label != wanted && device.id != wanted)
            continue;
        const Status revoked = (*desk)->enrol().revokeNow(device.id);
        return revoked ? Done : complain(revoked.error(), "device revoke");
    }
    return complain({ErrorCode::NotFound}, "device revoke");
}

int deviceList(const Options &options)
{
    const auto directory = DataDirectory::open(options.dir);
    if (!directory)
        return cannotOpen(directory.error(), options.dir);
    for (const DeviceEntry &device : (*directory)->log().manifest().devices) {
        printLine({{u"device"_s, device.id},
                   {u"label"_s, device.label},
                   {u"mode"_s, toWord(device.mode)},
                   {u"revoked"_s, device.revoked}});
    }
    return Done;
}

} // namespace prystan::ctl
