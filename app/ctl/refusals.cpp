// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

#include "commands.h"
#include "desk.h"
#include "passphraseinput.h"
#include "store.h"

#include <QFileInfo>

#include <cstdio>

namespace prystan::ctl {

using namespace Qt::StringLiterals;

namespace {

QString whatIsMissing(const QString &dir)
{
    if (!QFileInfo(dir).isDir())
        return u"there is no such directory (--dir)"_s;
    if (storage::PendingDevice::open(dir))
        return u"this device still waits to be let in: device grant on a staff device, then device accept here"_s;
    return u"no device lives in this directory: org create, device request or init makes one"_s;
}

QString whyShut(int detail)
{
    switch (detail) {
    case StaffDesk::kKiosk:
        return u"a kiosk cannot open records: use a staff device"_s;
    case StaffDesk::kVolunteer:
        return u"a volunteer's device cannot open records: use a staff device"_s;
    default:
        return u"this device has no keys to open records: use a staff device"_s;
    }
}

} // namespace

int refuse(const QString &sentence)
{
    std::fprintf(stderr, "prystanctl: %s\n", sentence.toUtf8().constData());
    return RefusedByRule;
}

int complain(const Error &error, const char *what)
{
    std::fprintf(stderr, "prystanctl: %s: %s", what, toWord(error.code));
    if (error.code == ErrorCode::Delayed)
        std::fprintf(stderr, ": wait %d seconds", error.detail);
    else if (error.code == ErrorCode::Locked)
        std::fprintf(stderr, ": another Prystan uses this data directory");
    else if (error.detail != 0)
        std::fprintf(stderr, " (%d)", error.detail);
    std::fputc('\n', stderr);
    return RefusedByRule;
}

int cannotOpen(const Error &error, const QString &dir)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        if (!storage::DataDirectory::exists(dir))
            return refuse(whatIsMissing(dir));
        break;
    case ErrorCode::InvalidInput:
        if (error.detail != 0)
            return noPassphrase(error);
        break;
    case ErrorCode::WrongSecret:
        return refuse(u"this passphrase does not open this device"_s);
    case ErrorCode::Refused:
        return refuse(whyShut(error.detail));
    default:
        break;
    }
    return complain(error, "open");
}

int cannotOpen(const Error &error, const std::string &dir)
{
    return cannotOpen(error, QString::fromStdString(dir));
}

int needsRoot()
{
    return refuse(u"this needs a passphrase that opens the root key (an administrator's device)"_s);
}

int noPassphrase(const Error &error, const char *option)
{
    const QString way = QLatin1String(option) + u" N N<file"_s;
    switch (error.detail) {
    case kNoTerminal:
        return refuse(u"no passphrase: use "_s + way);
    case kTooLong:
        return refuse(u"a passphrase has 1024 bytes at most"_s);
    default:
        return refuse(u"no passphrase: nothing came; it is one line, typed or by "_s + way);
    }
}

} // namespace prystan::ctl
