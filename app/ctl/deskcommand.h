// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace prystan::ctl {

// What a subcommand needs that unlocks a data directory: which one, and where the passphrase comes from.
struct DeskOptions {
    std::string dir;
    int passphraseFd = -1; // -1: asked for on the terminal
};

inline void addDesk(CLI::App *command, DeskOptions &options,
                    const char *passphrase
                    = "Read your passphrase, one line, from this open descriptor (else it is asked for)")
{
    command->add_option("--dir", options.dir, "Data directory")->required();
    command->add_option("--passphrase-fd", options.passphraseFd, passphrase);
}

inline CLI::App *addDeskCommand(CLI::App &group, DeskOptions &options, const char *name, const char *text,
                                const char *example)
{
    CLI::App *command = group.add_subcommand(name, text);
    addDesk(command, options);
    command->footer(std::string("Example:\n  ") + example);
    return command;
}

} // namespace prystan::ctl
