// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgcommands.h"

#include "desk.h"
#include "grants.h"
#include "newpassphrase.h"
#include "passphraseinput.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace prystan::ctl {

namespace {

using namespace Qt::StringLiterals;
using storage::DataDirectory;
using storage::PendingDevice;

constexpr qint64 kLargestInput = 128 << 10;

std::optional<QByteArray> readInput(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    const bool open
        = path.empty() || path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    return open ? std::optional(file.read(kLargestInput + 1)) : std::nullopt;
}

QString nameOf(Slip kind)
{
    switch (kind) {
    case Slip::Card:
        return u"an organisation's card"_s;
    case Slip::Request:
        return u"a device's request"_s;
    case Slip::Grant:
        return u"a grant"_s;
    }
    return {};
}

int isNone(Slip kind)
{
    return refuse(u"this is not %1, or part of it is missing"_s.arg(nameOf(kind)));
}

// Nothing where it is not one; the words were said.
std::optional<QByteArray> readSlip(Slip kind, const std::string &path)
{
    const auto text = readInput(path);
    if (!text) {
        (void)refuse(u"the file with %1 cannot be read"_s.arg(nameOf(kind)));
        return std::nullopt;
    }
    if (text->trimmed().isEmpty()) {
        (void)refuse(u"the input is empty; it should be %1"_s.arg(nameOf(kind)));
        return std::nullopt;
    }
    for (const Slip other : {Slip::Card, Slip::Request, Slip::Grant}) {
        if (other != kind && text->trimmed().startsWith(slipText(other, {}))) {
            (void)refuse(u"this is %1, not %2"_s.arg(nameOf(other), nameOf(kind)));
            return std::nullopt;
        }
    }
    const auto bytes = fromSlip(kind, *text);
    if (!bytes)
        (void)isNone(kind);
    return bytes ? std::optional(*bytes) : std::nullopt;
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
    const QString words = spoken(asking.words);
    if (!options.words.empty()) {
        const bool same = QString::fromStdString(options.words).simplified() == words;
        if (!same)
            (void)refuse(u"these are not the six words of this request: nothing was granted"_s);
        return same;
    }
    std::fprintf(stderr, "%s, %s. Its screen must show: %s\n", asking.label.toUtf8().constData(),
                 toWord(asking.mode).toUtf8().constData(), words.toUtf8().constData());
    const auto answer = askOpenly("Are these the words on the other screen? Type yes, or the words: ");
    const QString typed = QString::fromUtf8(answer.value_or(QByteArray())).simplified();
    if (!answer)
        (void)refuse(u"no terminal to ask at: give the words on the other screen with --words; nothing was granted"_s);
    else if (typed != u"yes" && typed != words)
        (void)refuse(u"not \"yes\": nothing was granted"_s);
    return answer && (typed == u"yes" || typed == words);
}

int cannotGrant(const Error &error)
{
    if (error.code == ErrorCode::AlreadyExists)
        return refuse(u"this request was granted already; make a new one (device request)"_s);
    return error.code == ErrorCode::Corrupt ? isNone(Slip::Request) : complain(error, "device grant");
}

int cannotAccept(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return refuse(u"this device has not asked to be let in: device request first"_s);
    case ErrorCode::AlreadyExists:
        return refuse(u"this device was let in already"_s);
    case ErrorCode::WrongSecret:
        return refuse(u"this grant is for another device"_s);
    case ErrorCode::Refused:
        return refuse(
            u"this grant does not answer the last request of this device, or comes from somebody who may not let it in: ask again (device request)"_s);
    case ErrorCode::Corrupt:
        return isNone(Slip::Grant);
    default:
        return complain(error, "device accept");
    }
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
    if (!slip)
        return RefusedByRule;
    const auto card = decodeCard(*slip);
    if (!mode || !card)
        return card ? WrongUse : isNone(Slip::Card);
    const auto pending = PendingDevice::request(options.common.dir, *card, *mode);
    if (!pending && pending.error().code == ErrorCode::AlreadyExists)
        return refuse(u"a device lives in this directory already: take another --dir"_s);
    if (!pending)
        return complain(pending.error(), "device request");
    std::fprintf(stderr, "%s\n", spoken(enrolmentWords(*card, pending->requestBytes())).toUtf8().constData());
    return printSlip(Slip::Request, pending->requestBytes());
}

int deviceGrant(const DeviceOptions &options)
{
    const auto request = readSlip(Slip::Request, options.input);
    if (!request)
        return RefusedByRule;
    const auto desk = StaffDesk::open(options.common);
    if (!desk)
        return cannotOpen(desk.error(), options.common.dir);
    const auto asking = (*desk)->enrol().lookNow(*request);
    if (!asking && asking.error() == Error{ErrorCode::Refused, kStruckOut})
        return refuse(u"this device is struck out and lets nobody in"_s);
    if (!asking)
        return cannotGrant(asking.error());
    if (!asking->allowed && asking->mode == DeviceMode::Staff)
        return needsRoot();
    if (!isConfirmed(options, *asking))
        return RefusedByRule;
    const auto file = (*desk)->enrol().grantNow(*request);
    return file ? printSlip(Slip::Grant, *file) : cannotGrant(file.error());
}

int deviceAccept(const DeviceOptions &options)
{
    const platform::SystemClock clock;
    const auto file = readSlip(Slip::Grant, options.input);
    if (!file)
        return RefusedByRule;
    const auto pending = PendingDevice::open(options.common.dir);
    const auto grant = pending ? pending->read(*file) : Result<DeviceGrant>(passOn(pending));
    if (!grant)
        return cannotAccept(grant.error());
    auto passphrase = std::optional(SecretBuffer());
    if (!grant->identities.empty())
        passphrase = chosenPassphrase(options.common.passphraseFd, "--passphrase-fd");
    if (!passphrase)
        return RefusedByRule;
    const auto info = pending->accept(*file, *passphrase, clock);
    if (!info)
        return cannotAccept(info.error());
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
