// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <string>
#include <vector>

namespace prystan {
struct RecordRow;
}

// prystanctl's subcommands: records on stdin and stdout, one a line; messages on stderr.
namespace prystan::ctl {

enum ExitCode { Done = 0, RefusedByRule = 1, WrongUse = 2 };

struct Options {
    QString dir;
    int passphraseFd = -1; // -1: asked for on the terminal
    std::string code;
    std::string reason; // of opening a child's record; empty: asked for on the terminal where one is opened
};

inline const std::vector<std::string> kOpenReasons{"verify", "handover", "family", "duty"};

// A line of `list`; no names.
[[nodiscard]] QJsonObject rowJson(const RecordRow &row);

[[nodiscard]] int initDemo(const Options &options);
[[nodiscard]] int registerParties(const Options &options);
[[nodiscard]] int printExample();
[[nodiscard]] int list(const Options &options);
[[nodiscard]] int show(const Options &options);

} // namespace prystan::ctl
