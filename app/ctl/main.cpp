// SPDX-License-Identifier: GPL-3.0-or-later
#include "agecommands.h"
#include "commands.h"
#include "passphrasecommands.h"
#include "primitives.h"
#include "process.h"

#include <CLI/CLI.hpp>

namespace {

using prystan::ctl::Options;

CLI::App *addCommand(CLI::App &app, std::string &dir, const char *name, const char *text, const char *example)
{
    CLI::App *command = app.add_subcommand(name, text);
    command->add_option("--dir", dir, "Data directory")->required();
    command->footer(std::string("Example:\n  ") + example);
    return command;
}

void addPassphrase(CLI::App *command, Options &options)
{
    command->add_option(
        "--passphrase-fd", options.passphraseFd,
        "Read the passphrase, one line, from this open descriptor (else it is asked for on the terminal)");
}

// Everything under `age`; runs when it was chosen.
struct AgeCommands {
    explicit AgeCommands(CLI::App &app)
        : group(app.add_subcommand("age", "Ordinary age files (age-encryption.org/v1), as filters"))
    {
        group->require_subcommand(1);
        keygen = group->add_subcommand("keygen", "Print a new identity");
        keygen->footer("Example:\n  prystanctl age keygen > key.txt");
        encrypt = group->add_subcommand("encrypt", "Seal standard input");
        encrypt->add_option("-r,--recipient", recipients, "age1… key that may open it; may stand more than once")
            ->required();
        encrypt->footer("Example:\n  prystanctl age encrypt -r age1… < plain > file.age");
        decrypt = group->add_subcommand("decrypt", "Open standard input; exits 1 when anything in it is not whole");
        decrypt->add_option("-i,--identity", identityFiles, "File with AGE-SECRET-KEY-1… lines")->required();
        decrypt->footer("Example:\n  prystanctl age decrypt -i key.txt < file.age > plain");
    }
    [[nodiscard]] int run() const
    {
        if (keygen->parsed())
            return prystan::ctl::ageKeygen();
        return encrypt->parsed() ? prystan::ctl::ageEncrypt(recipients) : prystan::ctl::ageDecrypt(identityFiles);
    }
    CLI::App *group, *keygen, *encrypt, *decrypt;
    std::vector<std::string> recipients, identityFiles;
};

int run(int argc, char **argv)
{
    if (!prystan::crypto::initCrypto())
        return prystan::ctl::RefusedByRule;

    CLI::App app("Prystan without a window: makes, fills and reads a data directory.");
    app.require_subcommand(1);
    Options options;
    std::string dir;
    bool example = false;

    CLI::App *init = addCommand(app, dir, "init", "Make a new organisation with this one device",
                                "prystanctl init --dir ./demo --demo");
    init->add_flag("--demo", options.demo, "A demo: no real people, its passphrase is printed and shown");
    addPassphrase(init, options);

    CLI::App *enter
        = app.add_subcommand("register", "Register parties: JSON Lines in, one code a line out, once durable");
    CLI::Option *enterDir = enter->add_option("--dir", dir, "Data directory");
    enter->add_flag("--example", example, "Print a valid input line")->excludes(enterDir);
    enter->footer("Example:\n  prystanctl register --example | prystanctl register --dir ./demo");

    CLI::App *list = addCommand(app, dir, "list", "List the registrations, children alone first",
                                "prystanctl list --dir ./demo --passphrase-fd 3 3<passphrase-file");
    addPassphrase(list, options);

    CLI::App *show
        = addCommand(app, dir, "show", "Show the party that a code belongs to; children's records are audited",
                     "prystanctl show --dir ./demo KMT-PRW --passphrase-fd 3 3<passphrase-file");
    show->add_option("code", options.code, "The code, as it was given to the person")->required();
    show->add_option("--reason", options.reason, "Why a child's record is opened; kept in the audit trail")
        ->check(CLI::IsMember({"cli", "verify", "handover", "family", "duty"}));
    addPassphrase(show, options);

    const AgeCommands age(app);
    const prystan::ctl::PassphraseCommands passphrase(app);
    const prystan::ctl::AuditCommands audit(app);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? prystan::ctl::Done : prystan::ctl::WrongUse;
    }

    if (age.group->parsed())
        return age.run();
    if (passphrase.chosen())
        return passphrase.run();
    if (audit.chosen())
        return audit.run();
    options.dir = QString::fromStdString(dir);
    if (init->parsed())
        return prystan::ctl::init(options);
    if (enter->parsed() && example)
        return prystan::ctl::printExample();
    if (enter->parsed() && dir.empty()) {
        std::fputs("prystanctl register: --dir is required\n", stderr);
        return prystan::ctl::WrongUse;
    }
    if (enter->parsed())
        return prystan::ctl::registerParties(options);
    return list->parsed() ? prystan::ctl::list(options) : prystan::ctl::show(options);
}

} // namespace

int main(int argc, char **argv)
{
    prystan::platform::hardenProcess();
    try {
        return run(argc, argv);
    } catch (const std::exception &) { // no memory, most likely; its words could hold input
        std::fputs("prystanctl: stopped by an unexpected failure\n", stderr);
        return prystan::ctl::RefusedByRule;
    }
}
