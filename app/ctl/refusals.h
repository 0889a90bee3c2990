// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

// What prystanctl says when it does not do something: a line on standard error. All return the exit code of a refusal.
namespace prystan::ctl {

int refuse(const QString &sentence); // in words that say what to do
int complain(const Error &error, const char *what); // with the machine's word
// A data directory did not open (StaffDesk, DataDirectory).
int cannotOpen(const Error &error, const QString &dir);
int cannotOpen(const Error &error, const std::string &dir);
int needsRoot(); // the passphrase does not open it
// `error` of readPassphrase(); the option that names the descriptor.
int noPassphrase(const Error &error, const char *option = "--passphrase-fd");

} // namespace prystan::ctl
