// SPDX-License-Identifier: GPL-3.0-or-later
#include "agecommands.h"
#include "commands.h"
#include "contentcommands.h"
#include "desk.h"
#include "epochcommands.h"
#include "mrzcommands.h"
#include "namecommands.h"
#include "orgcommands.h"
#include "passphrasecommands.h"
#include "peoplecommands.h"
#include "primitives.h"
#include "process.h"
#include "recordcommands.h"
#include "recovercommand.h"
#include "retentioncommands.h"
#include "servercommands.h"
#include "stickcommands.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <optional>

namespace {

using namespace prystan::ctl;

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
            return ageKeygen();
        return encrypt->parsed() ? ageEncrypt(recipients) : ageDecrypt(identityFiles);
    }
    CLI::App *group, *keygen, *encrypt, *decrypt;
    std::vector<std::string> recipients, identityFiles;
};

void addDirectory(CLI::App *command, std::string &dir)
{
    command->add_option("--dir", dir, "Data directory")->required();
}

// Everything under `org`.
struct OrgCommands {
    OrgCommands(CLI::App &app, std::string &directory)
        : group(app.add_subcommand("org", "The organisation: make one, what its devices know of it"))
        , dir(directory)
    {
        group->require_subcommand(1);
        create = group->add_subcommand("create", "Make an organisation, its first staff device and its recovery kit");
        create->add_option("--name", options.name, "As people are to read it")->required();
        CLI::Option *fd = create->add_option("--kit-fd", options.way.fd,
                                             "Write the recovery kit to this open descriptor (else the terminal)");
        create->add_option("--printer", options.way.printer, "Print the recovery kit with lp")->excludes(fd);
        create->add_option("--passphrase-fd", options.common.passphraseFd,
                           "Read the first passphrase from this open descriptor (else one is made and printed)");
        create->footer("Example:\n  prystanctl org create --dir ./office --name \"Example\" --printer office");
        card = group->add_subcommand("card", "Print what a new device is shown first; its words on standard error");
        card->footer("Example:\n  prystanctl org card --dir ./office > card.txt");
        manifest = group->add_subcommand("manifest", "Print the signed manifest");
        manifest->footer("Example:\n  prystanctl org manifest --dir ./office > manifest.json");
        renew = group->add_subcommand("renew", "Sign the manifest for another year");
        renew->footer("Example:\n  prystanctl org renew --dir ./office");
        addPassphrase(renew, options.common);
        take = group->add_subcommand("take", "Take a newer manifest from standard input");
        take->footer("Example:\n  prystanctl org take --dir ./kiosk < manifest.json");
        recover = group->add_subcommand(
            "recover", "Make a new administrator's device from the recovery kit and a manifest of the organisation");
        recover
            ->add_option("--manifest", lost.manifestFile,
                         "The newest one that is left: what `org manifest` prints, or manifest.json of a device that "
                         "has taken one (one "
                         "that was just let in has none)")
            ->required();
        recover->add_option("--kit-in", lost.kit, "File with the keys of the sheets, in any order; - is standard input")
            ->required();
        recover->add_option("--sequence", lost.sequence,
                            "Number of the new manifest, where newer ones than this one may have been signed");
        recover->add_option("--passphrase-fd", lost.common.passphraseFd,
                            "Read the new passphrase from this open descriptor (else one is made and printed)");
        recover->footer("Example:\n  prystanctl org recover --dir ./office --manifest kiosk/manifest.json --kit-in -");
        for (CLI::App *command : {create, card, manifest, renew, take, recover})
            addDirectory(command, dir);
        epochs.emplace(*group);
    }
    [[nodiscard]] int run()
    {
        if (epochs->chosen())
            return epochs->run();
        options.common.dir = lost.common.dir = QString::fromStdString(dir);
        if (create->parsed())
            return orgCreate(options);
        if (recover->parsed())
            return orgRecover(lost);
        if (card->parsed())
            return orgCard(options.common);
        if (renew->parsed())
            return orgRenew(options.common);
        return manifest->parsed() ? orgManifest(options.common) : orgTake(options.common);
    }
    CLI::App *group, *create, *card, *manifest, *renew, *take, *recover;
    std::string &dir;
    OrgOptions options;
    RecoverOptions lost;
    std::optional<EpochCommands> epochs;
};

// Everything under `device`.
struct DeviceCommands {
    DeviceCommands(CLI::App &app, std::string &directory)
        : group(app.add_subcommand("device", "Devices: ask to be let in, let in, strike out"))
        , dir(directory)
    {
        group->require_subcommand(1);
        request = group->add_subcommand("request", "A new device asks; its six words come on standard error");
        request->add_option("--mode", options.mode, "kiosk, volunteer or staff")
            ->required()
            ->check(CLI::IsMember({"kiosk", "volunteer", "staff"}));
        request->add_option("--card", options.cardFile, "The organisation's card")->required();
        request->footer(
            "Example:\n  prystanctl device request --dir ./kiosk --mode kiosk --card card.txt > request.txt");
        grant = group->add_subcommand("grant", "Let it in: request in, grant out, once the words were compared");
        grant->add_option(
            "--words", options.words,
            "The six words on the other screen (else they are shown, and yes or the words are asked for)");
        grant->footer("Example:\n  prystanctl device grant --dir ./office < request.txt > grant.txt");
        accept = group->add_subcommand("accept", "The new device takes the grant");
        accept->footer("Example:\n  prystanctl device accept --dir ./kiosk < grant.txt");
        revoke = group->add_subcommand("revoke", "Strike a device out");
        revoke->add_option("device", options.device, "Its label (K7) or id")->required();
        revoke->footer("Example:\n  prystanctl device revoke --dir ./office K7");
        list = group->add_subcommand("list", "The devices that this one knows");
        list->footer("Example:\n  prystanctl device list --dir ./office");
        for (CLI::App *command : {grant, accept})
            command->add_option("--in", options.input, "File to read (else standard input)");
        for (CLI::App *command : {request, grant, accept, revoke, list})
            addDirectory(command, dir);
        for (CLI::App *command : {grant, revoke})
            addPassphrase(command, options.common);
        accept->add_option("--passphrase-fd", options.common.passphraseFd,
                           "Staff device: read its new passphrase, one line, from this open descriptor (else it is "
                           "asked for twice)");
    }
    [[nodiscard]] int run()
    {
        options.common.dir = QString::fromStdString(dir);
        if (request->parsed())
            return deviceRequest(options);
        if (grant->parsed())
            return deviceGrant(options);
        if (accept->parsed())
            return deviceAccept(options);
        return revoke->parsed() ? deviceRevoke(options) : deviceList(options.common);
    }
    CLI::App *group, *request, *grant, *accept, *revoke, *list;
    std::string &dir;
    DeviceOptions options;
};

int run(int argc, char **argv)
{
    if (!prystan::crypto::initCrypto())
        return RefusedByRule;

    CLI::App app("Prystan without a window: makes, fills and reads a data directory.");
    app.set_version_flag("--version", "prystanctl " PRYSTAN_VERSION);
    app.require_subcommand(1);
    Options options;
    std::string dir;
    bool example = false;

    bool demo = false;
    CLI::App *init = addCommand(app, dir, "init", "Make a demo (for a real organisation: org create)",
                                "prystanctl init --dir ./demo --demo");
    init->add_flag("--demo", demo, "No real people; its passphrase is printed and shown")->required();

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
                     "prystanctl show --dir ./demo KMT-PRB --reason verify --passphrase-fd 3 3<passphrase-file");
    show->add_option("code", options.code, "The code, as it was given to the person")->required();
    show->add_option("--reason", options.reason,
                     "Why a child's record is opened; kept in the audit trail (else it is asked for at the terminal): "
                     "verify, to check who is with the child; handover, to hand over to the municipality or Nidos; "
                     "family, the child or the family asks; duty, worry about the child's safety")
        ->check(CLI::IsMember(kOpenReasons));
    addPassphrase(show, options);

    OrgCommands org(app, dir);
    DeviceCommands device(app, dir);
    const AgeCommands age(app);
    const prystan::ctl::PassphraseCommands passphrase(app);
    const prystan::ctl::AuditCommands audit(app);
    const RetentionCommands retention(app);
    const RecordCommands record(app);
    const QuarantineCommands quarantine(app);
    const StickCommands stick(app);
    const ServerCommands server(app);
    const NameCommands names(app);
    const PeopleCommands people(app);
    const MrzCommands mrz(app);
    const ContentCommands content(app);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? Done : WrongUse;
    }

    if (age.group->parsed())
        return age.run();
    if (org.group->parsed())
        return org.run();
    if (device.group->parsed())
        return device.run();
    if (passphrase.chosen())
        return passphrase.run();
    if (audit.chosen())
        return audit.run();
    if (retention.chosen())
        return retention.run();
    if (record.chosen())
        return record.run();
    if (quarantine.chosen())
        return quarantine.run();
    if (stick.chosen())
        return stick.run();
    if (server.chosen())
        return server.run();
    if (names.chosen())
        return names.run();
    if (people.chosen())
        return people.run();
    if (mrz.chosen())
        return mrz.run();
    if (content.chosen())
        return content.run();
    options.dir = QString::fromStdString(dir);
    if (init->parsed())
        return initDemo(options);
    if (enter->parsed() && example)
        return printExample();
    if (enter->parsed() && dir.empty()) {
        std::fputs("prystanctl register: --dir is required\n", stderr);
        return WrongUse;
    }
    if (enter->parsed())
        return registerParties(options);
    return list->parsed() ? prystan::ctl::list(options) : prystan::ctl::show(options);
}

} // namespace

int main(int argc, char **argv)
{
    prystan::platform::hardenProcess();
    std::signal(SIGPIPE, SIG_IGN); // a printer that is gone must be noticed: it got nothing
    try {
        return run(argc, argv);
    } catch (const OutputClosed &) { // `| head` has seen enough
        return RefusedByRule;
    } catch (const std::exception &) { // no memory, most likely; its words could hold input
        std::fputs("prystanctl: stopped by an unexpected failure\n", stderr);
        return RefusedByRule;
    }
}
