// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplecommands.h"

#include "commands.h"
#include "desk.h"
#include "peoplesearch.h"
#include "refusals.h"

#include <QJsonArray>

namespace prystan::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostAsked = 100'000;

QJsonObject pairJson(const AlikePair &pair)
{
    return {{u"score"_s, pair.likeness.score},
            {u"reasons"_s, QJsonArray::fromStringList(reasonsOf(pair.likeness))},
            {u"records"_s, QJsonArray{rowJson(pair.one), rowJson(pair.other)}}};
}

} // namespace

PeopleCommands::PeopleCommands(CLI::App &app)
    : m_find(addDeskCommand(
        app, m_desk, "find", "Find registrations by name in any script and spelling, code, document or telephone",
        "prystanctl find --dir ./staff 'Sjevtsjenko Oleksandr' --passphrase-fd 3 3<passphrase-file"))
    , m_duplicates(addDeskCommand(app, m_desk, "duplicates", "List pairs of records that may be of one person",
                                  "prystanctl duplicates --dir ./staff --passphrase-fd 3 3<passphrase-file"))
{
    m_find
        ->add_option("query", m_query,
                     "What to look for; others who use this computer can see it while the command runs")
        ->required();
    for (CLI::App *command : {m_find, m_duplicates})
        command->add_option("--most", m_most, "How many lines at most")->check(CLI::Range(std::size_t(1), kMostAsked));
}

int PeopleCommands::run() const
{
    return m_find->parsed() ? find() : duplicates();
}

int PeopleCommands::find() const
{
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const auto found = (*desk)->search().findNow(QString::fromStdString(m_query), m_most);
    if (!found)
        return complain(found.error(), "find");
    for (const FoundRecord &one : *found) {
        QJsonObject json = rowJson(one.row);
        json[u"score"] = one.score;
        json[u"reasons"] = QJsonArray{toWord(one.by)};
        printLine(json);
    }
    return Done;
}

int PeopleCommands::duplicates() const
{
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const auto pairs = (*desk)->search().duplicatesNow(m_most);
    if (!pairs)
        return complain(pairs.error(), "duplicates");
    for (const AlikePair &pair : *pairs)
        printLine(pairJson(pair));
    return Done;
}

} // namespace prystan::ctl
