// SPDX-License-Identifier: GPL-3.0-or-later
#include "newpassphrase.h"

#include "passphrase.h"
#include "passphraseinput.h"
#include "refusals.h"

namespace prystan::ctl {

using namespace Qt::StringLiterals;

namespace {

const char *sentence(PassphraseFault fault)
{
    switch (fault) {
    case PassphraseFault::TooShort:
        return "the new passphrase is too short: twelve letters at least, better four words";
    case PassphraseFault::TooSimple:
        return "the new passphrase repeats too much: take four words that do not belong together";
    case PassphraseFault::Obvious:
        return "the new passphrase is one that is tried first: take four words that do not belong together";
    }
    return "";
}

} // namespace

std::optional<SecretBuffer> chosenPassphrase(int fd, const char *option)
{
    auto first = readPassphrase(fd, "New passphrase (12 letters or more): ");
    if (!first) {
        (void)noPassphrase(first.error(), option);
        return std::nullopt;
    }
    if (const auto fault = passphraseFault(*first)) {
        (void)refuse(QLatin1String(sentence(*fault)));
        return std::nullopt;
    }
    if (fd >= 0)
        return std::move(*first);
    const auto again = readPassphrase(-1, "The same again: ");
    if (again && again->equals(*first))
        return std::move(*first);
    (void)refuse(u"these were two different ones"_s);
    return std::nullopt;
}

} // namespace prystan::ctl
