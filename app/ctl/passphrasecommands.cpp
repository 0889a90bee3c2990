// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrasecommands.h"

#include "commands.h"
#include "desk.h"
#include "passphrase.h"
#include "passphraseinput.h"

#include <cstdio>

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

Result<SecretBuffer> chosenPassphrase(int fd)
{
    auto first = readPassphrase(fd, "New passphrase (12 letters or more): ");
    if (!first)
        return first;
    if (const auto fault = passphraseFault(*first)) {
        std::fprintf(stderr, "prystanctl: %s\n", sentence(*fault));
        return failure(ErrorCode::InvalidInput);
    }
    if (fd >= 0)
        return first;
    const auto again = readPassphrase(-1, "The same again: ");
    return again && again->equals(*first) ? std::move(first) : failure(ErrorCode::InvalidInput);
}

QString textOf(const SecretBuffer &secret)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

Result<SecretBuffer> current(int fd)
{
    return readPassphrase(fd, "Your passphrase: ");
}

} // namespace

PassphraseCommands::PassphraseCommands(CLI::App &app)
    : m_group(app.add_subcommand("passphrase", "Who may open a device: its passphrases"))
{
    m_group->require_subcommand(1);
    m_list = addDeskCommand(*m_group, m_desk, "list", "List who may open: name, since when, last used",
                            "prystanctl passphrase list --dir ./site --passphrase-fd 3 3<mine");
    m_add = addDeskCommand(
        *m_group, m_desk, "add", "Let somebody else open it; prints the passphrase where one is generated",
        "prystanctl passphrase add --dir ./site --name 'Anna B.' --generate --passphrase-fd 3 3<mine");
    m_add->add_option("--name", m_name, "The staff member, or a short label")->required();
    m_change = addDeskCommand(*m_group, m_desk, "change",
                              "Change your own passphrase. If somebody else may know it, let a colleague remove "
                              "it instead and add a new one",
                              "prystanctl passphrase change --dir ./site --generate --passphrase-fd 3 3<mine");
    for (CLI::App *command : {m_add, m_change}) {
        auto *generate = command->add_flag("--generate", m_generate, "Make six words and print them");
        command->add_option("--new-passphrase-fd", m_newFd, "Read the new passphrase from this open descriptor")
            ->excludes(generate);
    }
    m_remove = addDeskCommand(*m_group, m_desk, "remove", "Remove one and change the keys of the databases",
                              "prystanctl passphrase remove --dir ./site 0123456789abcdef0123456789abcdef "
                              "--passphrase-fd 3 3<mine");
    m_remove->add_option("id", m_slot, "As `list` prints it")->required();
}

int PassphraseCommands::run() const
{
    if (m_list->parsed())
        return list();
    if (m_add->parsed())
        return add();
    return m_change->parsed() ? change() : remove();
}

int PassphraseCommands::list() const
{
    const auto desk = StaffDesk::openLocked(QString::fromStdString(m_desk.dir));
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const auto own = current(m_desk.passphraseFd);
    const Status unlocked = own ? (*desk)->staff().unlockNow(*own) : Status(passOn(own));
    if (!unlocked)
        return cannotOpen(unlocked.error(), m_desk.dir);
    const auto slots = (*desk)->passphrases().listNow();
    if (!slots)
        return complain(slots.error(), "list");
    for (const PassphraseSlot &slot : *slots) {
        printLine({{u"id"_s, slot.id},
                   {u"name"_s, slot.name},
                   {u"created"_s, timeText(slot.created)},
                   {u"used"_s, slot.used.isValid() ? QJsonValue(timeText(slot.used)) : QJsonValue()},
                   {u"own"_s, slot.own}});
    }
    return Done;
}

int PassphraseCommands::add() const
{
    const auto desk = StaffDesk::openLocked(QString::fromStdString(m_desk.dir));
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const auto own = current(m_desk.passphraseFd);
    const auto added = !own ? passOn(own) : m_generate ? generatePassphrase() : chosenPassphrase(m_newFd);
    if (!added)
        return complain(added.error(), "passphrase");
    const auto slot = (*desk)->passphrases().addNow(*own, *added, QString::fromStdString(m_name));
    if (!slot)
        return complain(slot.error(), "add");
    QJsonObject json{{u"id"_s, *slot}};
    if (m_generate)
        json[u"passphrase"] = textOf(*added);
    printLine(json);
    return Done;
}

int PassphraseCommands::change() const
{
    const auto desk = StaffDesk::openLocked(QString::fromStdString(m_desk.dir));
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const auto own = current(m_desk.passphraseFd);
    const auto changed = !own ? passOn(own) : m_generate ? generatePassphrase() : chosenPassphrase(m_newFd);
    if (!changed)
        return complain(changed.error(), "passphrase");
    if (const Status done = (*desk)->passphrases().changeNow(*own, *changed); !done)
        return complain(done.error(), "change");
    if (m_generate)
        printLine({{u"passphrase"_s, textOf(*changed)}});
    return Done;
}

int PassphraseCommands::remove() const
{
    const auto desk = StaffDesk::openLocked(QString::fromStdString(m_desk.dir));
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const auto own = current(m_desk.passphraseFd);
    if (!own)
        return noPassphrase(own.error());
    const Status done = (*desk)->passphrases().removeNow(*own, QString::fromStdString(m_slot));
    return done ? Done : complain(done.error(), "remove");
}

} // namespace prystan::ctl
