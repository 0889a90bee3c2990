// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "desk.h"
#include "humancode.h"
#include "intakeservice.h"
#include "passphraseinput.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace prystan::ctl {

namespace {

using namespace Qt::StringLiterals;
using storage::DataDirectory;

constexpr std::size_t kLongestLine = 1 << 20;

QJsonObject careJson(const RecordRow &row)
{
    QJsonObject json{{u"tier"_s, toWord(row.care.tier)}};
    if (!row.child)
        return json;
    QJsonArray reasons;
    for (const CareReason reason : row.care.reasons)
        reasons << toWord(reason);
    json[u"label"] = toWord(row.care.dutch);
    json[u"international"] = toWord(row.care.international);
    json[u"urgent"] = row.care.urgent;
    json[u"reasons"] = reasons;
    return json;
}

QJsonObject merged(QJsonObject base, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        base[it.key()] = it.value();
    return base;
}

} // namespace

QJsonObject rowJson(const RecordRow &row)
{
    QJsonObject json{{u"code"_s, row.code},
                     {u"subject"_s, row.subject},
                     {u"initials"_s, row.initials},
                     {u"child"_s, row.child},
                     {u"withdrawn"_s, row.withdrawn},
                     {u"erased"_s, row.access == Access::Erased},
                     {u"registered"_s, row.registered.toString(Qt::ISODate)}};
    if (row.age) {
        json[u"age"] = *row.age;
        json[u"estimated"] = row.estimated;
    }
    return merged(json, careJson(row));
}

namespace {

QJsonObject additionJson(const Addition &addition)
{
    QJsonObject json = eventsOf(addition.facts, {}).back().body; // the words of the event
    json[u"author"] = addition.author;
    json[u"device"] = addition.device;
    json[u"time"] = addition.time.toString(Qt::ISODate);
    json[u"withheld"] = addition.withheld;
    return json;
}

QJsonObject partyJson(const PartyRecord &record)
{
    QJsonObject json = toJson(record.party);
    QJsonArray persons;
    for (const PersonRecord &person : record.persons)
        persons << merged(merged(rowJson(person.row), toJson(person.person)), {{u"conflict"_s, person.conflict}});
    json[u"persons"] = persons;
    json[u"party"] = record.id;
    json[u"registered"] = record.registered.toString(Qt::ISODate);
    if (record.spokenAt != record.registered)
        json[u"spoken_at"] = record.spokenAt.toString(Qt::ISODate);
    if (!record.takenOut.isEmpty())
        json[u"taken_out"] = record.takenOut.size();
    QJsonArray additions;
    for (const Addition &addition : record.additions)
        additions << additionJson(addition);
    if (!additions.isEmpty())
        json[u"additions"] = additions;
    return json;
}

void reportIssues(std::size_t line, const std::vector<Issue> &issues)
{
    for (const Issue &issue : issues) {
        std::fprintf(stderr, "line %zu: %s: person %d: %s: %s\n", line,
                     blocks(issue.code) ? "refused" : "kept, but look", issue.person + 1,
                     toWord(issue.field).toUtf8().constData(), toWord(issue.code).toUtf8().constData());
    }
}

std::optional<QJsonObject> objectIn(const std::string &line)
{
    if (line.size() > kLongestLine)
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(line));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

// Why a line is no party; nothing that stands in it but the place.
QString whyNoParty(const std::optional<QJsonObject> &json, int person)
{
    if (!json)
        return u"this is no JSON object on one line, or over 1 MiB"_s;
    if ((*json)[u"persons"].toArray().isEmpty())
        return u"persons: a list with one person at least is needed (register --example)"_s;
    const QString field = u"a field is unknown, or its value is not one of those it may have (register --example)"_s;
    return person > 0 ? u"person %1: "_s.arg(person) + field : field;
}

// Why a child's record is opened; nothing: the words were said.
std::optional<QString> askReason()
{
    const auto answer = askOpenly("A child's record is under this code. Why is it opened: verify, handover, family or "
                                  "duty (show --help)? ");
    if (!answer) {
        (void)refuse(u"a child's record is under this code: give --reason verify, handover, family or duty"_s);
        return std::nullopt;
    }
    if (std::ranges::find(kOpenReasons, answer->toStdString()) == kOpenReasons.end()) {
        (void)refuse(u"this is none of verify, handover, family, duty: nothing was opened"_s);
        return std::nullopt;
    }
    return QString::fromUtf8(*answer);
}

bool registerLine(IntakeService &intake, const Clock &clock, const std::string &text, std::size_t line)
{
    const auto json = objectIn(text);
    const bool named = json && !(*json)[u"persons"].toArray().isEmpty();
    const auto party = named ? partyFromJson(*json) : Result<Party>(failure(ErrorCode::InvalidInput));
    if (!party) {
        std::fprintf(stderr, "line %zu: refused: %s\n", line,
                     whyNoParty(json, party.error().detail).toUtf8().constData());
        return false;
    }
    reportIssues(line, validate(*party, clock.today()));
    const auto saved = intake.saveNow(*party, QStringLiteral("cli"));
    if (!saved) {
        std::fprintf(stderr, "line %zu: not saved: %s\n", line, toWord(saved.error().code));
        return false;
    }
    if (std::printf("%s\n", saved->codes.first().toUtf8().constData()) < 0 || std::fflush(stdout) != 0)
        throw OutputClosed(); // no more people whose code nobody is told
    return true;
}

} // namespace

int initDemo(const Options &options)
{
    const platform::SystemClock clock;
    DataDirectory::InitOptions create;
    create.demo = true;
    create.mode = QStringLiteral("demo");
    create.orgName = QStringLiteral("Demo");
    const auto created = DataDirectory::init(options.dir, create, clock);
    if (!created)
        return complain(created.error(), "init");
    printLine({{u"org"_s, created->info.org},
               {u"device"_s, created->info.device},
               {u"mode"_s, created->info.mode},
               {u"passphrase"_s, created->info.demoPassphrase}});
    return Done;
}

int registerParties(const Options &options)
{
    const platform::SystemClock clock;
    auto directory = DataDirectory::open(options.dir);
    if (!directory)
        return cannotOpen(directory.error(), options.dir);
    platform::WorkerThread worker;
    IntakeService intake((*directory)->log(), (*directory)->sealer(), clock, worker);
    bool allSaved = true;
    std::string line;
    for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            allSaved = registerLine(intake, clock, line, number) && allSaved;
    }
    return allSaved ? Done : RefusedByRule;
}

int printExample()
{
    printLine(QJsonDocument::fromJson(R"({
        "language": "uk", "channel": "telegram", "phone": "+380 44 000 00 00", "phone_safe": "yes",
        "place": "reception", "needs": ["interpreter"], "self_service": false,
        "persons": [
            {"family": "Прикладенко", "given": "Олена", "birth": {"date": "1988-04-23"}, "sex": "female",
             "nationality": "UKR", "document": "passport"},
            {"family": "Прикладенко", "given": "Марко", "birth": {"year": 2016}, "sex": "male",
             "nationality": "UKR", "companion": "mother"}
        ]})")
                  .object());
    return Done;
}

int list(const Options &options)
{
    const auto desk = StaffDesk::open(options);
    if (!desk)
        return cannotOpen(desk.error(), options.dir);
    const auto rows = (*desk)->staff().listNow();
    if (!rows)
        return complain(rows.error(), "list");
    for (const RecordRow &row : *rows)
        printLine(rowJson(row));
    return Done;
}

int show(const Options &options)
{
    const auto code = parseHumanCode(QString::fromStdString(options.code));
    if (!code) {
        std::fputs("prystanctl: this is not a code: one letter must be wrong\n", stderr);
        return RefusedByRule;
    }
    const auto desk = StaffDesk::open(options);
    if (!desk)
        return cannotOpen(desk.error(), options.dir);
    auto found = (*desk)->staff().findByCodeNow(*code, QString::fromStdString(options.reason));
    if (!found && found.error().code == ErrorCode::Refused && options.reason.empty()) {
        const auto reason = askReason();
        if (!reason)
            return RefusedByRule;
        found = (*desk)->staff().findByCodeNow(*code, *reason);
    }
    if (!found)
        return complain(found.error(), "show");
    if (found->empty())
        return refuse(u"there is no record under this code"_s);
    for (const PartyRecord &party : *found)
        printLine(partyJson(party));
    return Done;
}

} // namespace prystan::ctl
