// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "recoverykit.h"

namespace prystan::ctl {

struct OrgOptions {
    Options common;
    std::string name;
    KitWay way; // of the recovery kit
};
[[nodiscard]] int orgCreate(const OrgOptions &options);
[[nodiscard]] int orgCard(const Options &options); // for a new device: "prystan-org:…"
[[nodiscard]] int orgManifest(const Options &options); // the signed file
[[nodiscard]] int orgRenew(const Options &options); // the same manifest for another year
[[nodiscard]] int orgTake(const Options &options); // a signed file from standard input

struct DeviceOptions {
    Options common;
    std::string mode;
    std::string cardFile;
    std::string words; // as read from the other screen; empty: asked for on the terminal
    std::string device; // label or id
    std::string input; // file with the request or the grant; empty: standard input
};
[[nodiscard]] int deviceRequest(const DeviceOptions &options);
[[nodiscard]] int deviceGrant(const DeviceOptions &options); // request in, grant out
[[nodiscard]] int deviceAccept(const DeviceOptions &options); // grant in
[[nodiscard]] int deviceRevoke(const DeviceOptions &options);
[[nodiscard]] int deviceList(const Options &options);

} // namespace prystan::ctl
