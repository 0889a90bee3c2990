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

// The one with this id or label; the words were said where that is none or several.
std::optional<DeviceEntry> theDevice(const std::vector<DeviceEntry> &devices, const QString &wanted)
{
    std::vector<DeviceEntry> found;
    QStringList ids;
    for (const DeviceEntry &device : devices) {
        if (device.id != wanted && device.label != wanted)
            continue;
        found.push_back(device);
        ids << (device.revoked ? device.id + u" (struck out)"_s : device.id);
    }
    if (found.empty())
        (void)refuse(u"no device has this label or id: `device list` prints them"_s);
    else if (found.size() > 1)
        (void)refuse(u"several devices have this label; give the id of one of them: "_s + ids.join(u", "_s));
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
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
    EnrolService &enrol = (*desk)->enrol();
    const auto device = theDevice(enrol.devices(), QString::fromStdString(options.device));
    if (!device)
        return RefusedByRule;
    if (device->id == (*desk)->directory().log().info().device)
        return refuse(u"not this device itself: another administrator's device strikes it out"_s);
    if (device->revoked)
        return refuse(u"already struck out"_s);
    if (!(*desk)->holdsRoot())
        return needsRoot();
    if (const Status revoked = enrol.revokeNow(device->id); !revoked)
        return complain(revoked.error(), "device revoke");
    printLine({{u"device"_s, device->id},
               {u"label"_s, device->label},
               {u"revoked"_s, true},
               {u"sequence"_s, (*desk)->directory().log().manifest().sequence}});
    return Done;
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
