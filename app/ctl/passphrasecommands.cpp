// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrasecommands.h"

#include "commands.h"
#include "desk.h"
#include "newpassphrase.h"
#include "passphrase.h"
#include "passphraseinput.h"

#include <cstdio>

namespace prystan::ctl {

using namespace Qt::StringLiterals;

namespace {

int complainOfSlot(const Error &error, const char *what)
{
    switch (error.code) {
    case ErrorCode::WrongSecret:
        return refuse(u"your passphrase does not open this device"_s);
    case ErrorCode::LastSlot:
        return refuse(u"this is the only passphrase of this device: let somebody else in first (passphrase add)"_s);
    case ErrorCode::NotFound:
        return refuse(u"no passphrase has this id: `passphrase list` prints the ids, not the names"_s);
    case ErrorCode::AlreadyExists:
        return refuse(u"this passphrase is taken: choose another one"_s);
    case ErrorCode::Refused:
        return refuse(u"your passphrase opens less than others here: somebody whose opens all has to do this"_s);
    default:
        return complain(error, what);
    }
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
    m_remove->add_option("id", m_slot, "As `passphrase list` prints it")->required();
    m_remove->add_flag("--own", m_own, "Also when it is the passphrase that I give");
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
    if (!own)
        return noPassphrase(own.error());
    const auto added = newOne();
    if (!added)
        return RefusedByRule;
    const auto slot = (*desk)->passphrases().addNow(*own, *added, QString::fromStdString(m_name));
    if (!slot)
        return complainOfSlot(slot.error(), "add");
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
    if (!own)
        return noPassphrase(own.error());
    const auto changed = newOne();
    if (!changed)
        return RefusedByRule;
    if (const Status done = (*desk)->passphrases().changeNow(*own, *changed); !done)
        return complainOfSlot(done.error(), "change");
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
    const QString slot = QString::fromStdString(m_slot);
    const auto whose = (*desk)->staff().proveNow(*own);
    if (!whose)
        return complainOfSlot(whose.error(), "remove");
    if (*whose == slot && !m_own)
        return refuse(u"this is the passphrase that you gave: with --own it is removed all the same, and you no longer "
                      "open this device"_s);
    const Status done = (*desk)->passphrases().removeNow(*own, slot);
    return done ? Done : complainOfSlot(done.error(), "remove");
}

std::optional<SecretBuffer> PassphraseCommands::newOne() const
{
    return m_generate ? std::optional(generatePassphrase()) : chosenPassphrase(m_newFd, "--new-passphrase-fd");
}

} // namespace prystan::ctl
