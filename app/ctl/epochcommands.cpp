// SPDX-License-Identifier: GPL-3.0-or-later
#include "epochcommands.h"

#include "commands.h"
#include "desk.h"
#include "signedfile.h"

#include <QFile>

#include <cstdio>

namespace prystan::ctl {

using namespace Qt::StringLiterals;
using storage::DataDirectory;

namespace {

constexpr int kHighestEpoch = 1'000'000;

SecretBuffer sheetsOf(const QString &orgName, const std::vector<Epochs::NewKey> &keys)
{
    std::vector<DataDirectory::RecoverySheet> sheets;
    sheets.reserve(keys.size());
    for (const Epochs::NewKey &key : keys)
        sheets.push_back({key.entry.compartment, key.identity.text(), key.entry.epoch});
    return recoveryKit(orgName, sheets);
}

const char *reasonOf(EpochEnd::Hindrance hindrance)
{
    switch (hindrance) {
    case EpochEnd::Hindrance::Newest:
        return "this key is in use";
    case EpochEnd::Hindrance::Kept:
        return "records that were sealed with this key are still kept here";
    case EpochEnd::Hindrance::Outbox:
        return "this device still has files that were sealed with this key";
    case EpochEnd::Hindrance::Gaps:
        return "records of some device have not come yet";
    case EpochEnd::Hindrance::Unheard:
        return "a device may still seal with this key: nothing with a later one has come from it "
               "(--everything-delivered, once you have asked)";
    }
    return "";
}

// From standard input; a little more than is allowed, so that too much shows.
Result<QByteArray> readFile()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::Io);
    return input.read(crypto::kLargestSigned + 1);
}

int printFile(const QByteArray &bytes)
{
    const bool written
        = std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size());
    return written && std::fflush(stdout) == 0 ? Done : RefusedByRule;
}

} // namespace

EpochCommands::EpochCommands(CLI::App &org)
{
    m_epoch = org.add_subcommand("epoch", "New reader keys for what is sealed from now on, with their recovery sheets");
    m_epoch
        ->add_option("--compartment", m_compartments,
                     "Only this one: intake, child, incident or conduct; may stand more than once (else all that the "
                     "passphrase opens)")
        ->check(CLI::IsMember({"intake", "child", "incident", "conduct"}));
    CLI::Option *fd = m_epoch->add_option("--kit-fd", m_way.fd,
                                          "Write the recovery sheets to this open descriptor (else the terminal)");
    CLI::Option *printer = m_epoch->add_option("--printer", m_way.printer, "Print the recovery sheets with lp");
    printer->excludes(fd);
    CLI::Option *destroy = m_epoch->add_option(
        "--destroy", m_destroy, "Instead: destroy the key of this older epoch of one compartment on this device");
    destroy->check(CLI::Range(1, kHighestEpoch))->excludes(fd)->excludes(printer);
    m_epoch
        ->add_flag("--everything-delivered", m_delivered,
                   "I have asked every device of which nothing with a later key has come: nothing that was sealed with "
                   "this key is still on its way. What is will never be opened here")
        ->needs(destroy);
    m_epoch->footer("Then take the manifest to every device (org manifest, org take) and the letters to every other "
                    "staff device (org letters, org read-letters).\n\nExample:\n  prystanctl org epoch --dir ./office "
                    "--printer office");
    m_letters = org.add_subcommand("letters", "Print the letters that bring newer keys to the other staff devices");
    m_letters->footer("Example:\n  prystanctl org letters --dir ./office > letters.txt");
    m_read = org.add_subcommand("read-letters", "Take the keys out of the letters on standard input");
    m_read->footer("Example:\n  prystanctl org read-letters --dir ./desk < letters.txt");
    for (CLI::App *command : {m_epoch, m_letters, m_read}) {
        addDesk(command, m_desk,
                "Read the passphrase, one line, from this open descriptor (else it is asked for on the "
                "terminal)");
    }
}

int EpochCommands::run() const
{
    if (m_epoch->parsed())
        return m_destroy > 0 ? destroy() : begin();
    return m_letters->parsed() ? write() : read();
}

int EpochCommands::begin() const
{
    if (const char *why = hindrance(m_way))
        return refuse(QLatin1String(why) + u"; nothing was made"_s);
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    if (!(*desk)->holdsRoot())
        return needsRoot();
    QStringList compartments;
    for (const std::string &word : m_compartments)
        compartments << QString::fromStdString(word);
    bool handedOut = true;
    const QString name = (*desk)->directory().log().info().orgName;
    const auto begun = (*desk)->epochs().begin(compartments, [&](const std::vector<Epochs::NewKey> &keys) {
        return handedOut = handOut(m_way, sheetsOf(name, keys));
    });
    if (!handedOut)
        return refuse(u"the recovery sheets could not be handed out; everything is as before"_s);
    if (!begun)
        return complain(begun.error(), "org epoch");
    for (const RecipientEntry &entry : *begun)
        printLine({{u"compartment"_s, entry.compartment},
                   {u"epoch"_s, entry.epoch},
                   {u"key"_s, entry.key},
                   {u"sequence"_s, (*desk)->directory().log().manifest().sequence}});
    return Done;
}

int EpochCommands::destroy() const
{
    if (m_compartments.size() != 1) {
        std::fputs("prystanctl org epoch: --destroy needs one --compartment\n", stderr);
        return WrongUse;
    }
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const QString compartment = QString::fromStdString(m_compartments.front());
    const auto found = (*desk)->epochEnd().destroy(compartment, m_destroy,
                                                   m_delivered ? EpochEnd::Delivered::SomebodySaysSo
                                                               : EpochEnd::Delivered::AsFarAsIsKnown);
    if (!found)
        return complain(found.error(), "org epoch");
    if (*found)
        return complain({ErrorCode::Refused}, reasonOf(**found));
    printLine({{u"destroyed"_s, m_destroy}, {u"compartment"_s, compartment}});
    std::fputs("prystanctl: now destroy the recovery sheet with this key as well, and the key on the other staff "
               "devices\n",
               stderr);
    return Done;
}

int EpochCommands::write() const
{
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    if (!(*desk)->holdsRoot())
        return needsRoot();
    const auto file = (*desk)->letters().write();
    return file ? printFile(*file) : complain(file.error(), "org letters");
}

int EpochCommands::read() const
{
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const auto file = readFile();
    const auto read = file ? (*desk)->letters().read(*file) : Result<LetterPost::Read>(passOn(file));
    if (!read)
        return complain(read.error(), "org read-letters");
    const auto trust = (*desk)->staff().trustNow();
    if (!trust)
        return complain(trust.error(), "org read-letters");
    printLine({{u"added"_s, read->added},
               {u"known"_s, read->known},
               {u"shut"_s, read->shut},
               {u"unlisted"_s, read->unlisted},
               {u"closed"_s, trust->closed}});
    if (read->unlisted > 0)
        std::fputs("prystanctl: some letters belong to a manifest that this device has not got: org take it first, "
                   "then read the letters again\n",
                   stderr);
    return Done;
}

} // namespace prystan::ctl
