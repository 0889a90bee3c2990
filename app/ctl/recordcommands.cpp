// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcommands.h"

#include "commands.h"
#include "desk.h"
#include "erasurenotes.h"
#include "humancode.h"
#include "passphraseinput.h"
#include "projection.h"

namespace prystan::ctl {

using namespace Qt::StringLiterals;

namespace {

// "М. П., 9"
QString named(const RecordRow &row)
{
    return row.age ? u"%1, %2"_s.arg(row.initials).arg(*row.age) : row.initials;
}

QString listOf(const std::vector<RecordRow> &rows, bool withSubjects)
{
    QStringList all;
    for (const RecordRow &row : rows) {
        if (!isGone(row.access))
            all << (withSubjects ? row.subject + u' ' + named(row) : named(row));
    }
    return all.join(u"; "_s);
}

// Whom a code may mean: who was given it, and the others in the party.
struct UnderCode {
    std::vector<RecordRow> own, others;
};

UnderCode under(const QString &code, const Projection &projection)
{
    UnderCode found;
    for (const PartyRecord &party : projection.partiesByCode(code)) {
        for (const PersonRecord &person : party.persons)
            (person.person.code == code ? found.own : found.others).push_back(person.row);
    }
    return found;
}

// A subject as it stands, a code as the one person who was given it. Empty where that is nobody; the words were said.
QString subjectOf(StaffService &staff, const QString &record)
{
    const auto code = parseHumanCode(record);
    if (!code)
        return record;
    const auto records = staff.recordsNow();
    if (!records) {
        (void)complain(records.error(), "record");
        return {};
    }
    const UnderCode found = under(*code, records->projection);
    if (found.own.size() == 1)
        return found.own.front().subject;
    const QString others = listOf(found.own.empty() ? found.others : found.own, true);
    if (!found.own.empty())
        (void)refuse(u"several were given this code; give the subject of one of them: "_s + others);
    else if (others.isEmpty())
        (void)refuse(u"there is no record under this code"_s);
    else
        (void)refuse(u"nobody was given this code; under it are: "_s + others);
    return {};
}

int complainOfAct(const Error &error, const char *what)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return refuse(u"there is no such record: `list` prints the subjects"_s);
    case ErrorCode::AlreadyExists:
        return refuse(u"this was noted already"_s);
    case ErrorCode::WrongSecret:
        return refuse(u"the second passphrase does not open this device; nothing was done"_s);
    default:
        return complain(error, what);
    }
}

QString filesIn(const ErasurePlan &plan)
{
    if (plan.missing)
        return u"nothing of it has come"_s;
    return plan.events == 1 ? u"1 file goes"_s : u"%1 files go"_s.arg(plan.events);
}

QString whoStays(const OpenedRecord &record)
{
    const QString others = listOf(record.others, false);
    return others.isEmpty() ? u"nobody else is in the party"_s : u"in the party stay: "_s + others;
}

// Whom it is about, in a sentence without an end.
QString erasureText(const ErasurePlan &plan, const std::optional<OpenedRecord> &record)
{
    if (!record)
        return u"An addition to the code %1 is erased for good: %2"_s.arg(plan.addition.value_or(QString()),
                                                                          filesIn(plan));
    return u"%1 is erased for good: %2; %3"_s.arg(named(record->person.row), filesIn(plan), whoStays(*record));
}

QJsonObject eventJson(const UnverifiedEvent &event)
{
    QJsonObject json{{u"id"_s, QString::fromLatin1(event.id.toHex())},
                     {u"device"_s, event.device},
                     {u"seq"_s, event.seq},
                     {u"reason"_s, toWord(event.doubt)},
                     {u"received"_s, event.received.toString(Qt::ISODate)},
                     {u"owner"_s, event.owner},
                     {u"overdue"_s, event.overdue},
                     {u"opened"_s, event.opened},
                     {u"type"_s, event.type},
                     {u"name"_s, event.name},
                     {u"releasable"_s, event.releasable}};
    if (event.age)
        json[u"age"] = *event.age;
    return json;
}

QJsonObject noteJson(const ErasureNote &note)
{
    QJsonObject from;
    for (const auto &[device, files] : note.from)
        from[device] = files;
    QJsonObject there{{u"gone"_s, note.there.gone}, {u"waiting"_s, note.there.waiting}, {u"never"_s, note.there.never}};
    if (note.there.last.isValid())
        there[u"last"] = note.there.last.toString(Qt::ISODate);
    return {{u"id"_s, note.id},
            {u"time"_s, note.time.toString(Qt::ISODate)},
            {u"device"_s, note.device},
            {u"reason"_s, note.reason},
            {u"two"_s, note.two},
            {u"files"_s, note.files},
            {u"from"_s, from},
            {u"server"_s, there},
            {u"key_kept"_s, note.openable}};
}

} // namespace

// ---- record

RecordCommands::RecordCommands(CLI::App &app)
    : m_group(app.add_subcommand("record", "What only staff decide about a record"))
{
    m_group->require_subcommand(1);
    m_erase = addDeskCommand(*m_group, m_desk, "erase",
                             "Erase a record for good; where a child is in it, two people are needed",
                             "prystanctl record erase --dir ./site KMT-PRB --reason asked --passphrase-fd 3 3<mine "
                             "--second-passphrase-fd 4 4<hers");
    m_withdraw
        = addDeskCommand(*m_group, m_desk, "withdraw", "Mark that the person no longer wants to be registered",
                         "prystanctl record withdraw --dir ./site KMT-PRB --reason said --passphrase-fd 3 3<mine");
    m_erasures = addDeskCommand(*m_group, m_desk, "erasures",
                                "A certificate of each erasure, newest first: what was where, and what may still be",
                                "prystanctl record erasures --dir ./site --passphrase-fd 3 3<mine");
    for (CLI::App *command : {m_erase, m_withdraw}) {
        command
            ->add_option("record", m_record,
                         "Its subject, as `list` prints it, or a code. A code means only the person who was given it; "
                         "for a child give its subject")
            ->required();
        command->add_flag("--yes", m_yes, "I mean it (else it is asked at the terminal)");
    }
    m_erase
        ->add_option(
            "--reason", m_reason,
            "asked, the person asks for it; mistake, registered by mistake or twice; not_needed, not needed any more; "
            "law, another reason in the law")
        ->required()
        ->check(CLI::IsMember({"asked", "mistake", "not_needed", "law"}));
    m_erase->add_option("--second-passphrase-fd", m_secondFd,
                        "Read the second person's passphrase from this open descriptor (else it is asked for)");
    m_withdraw
        ->add_option("--reason", m_reason,
                     "said, the person said so here; told, by phone or message; guardian, a parent or guardian said so")
        ->required()
        ->check(CLI::IsMember({"said", "told", "guardian"}));
}

int RecordCommands::run() const
{
    if (m_erasures->parsed())
        return erasures();
    return m_erase->parsed() ? erase() : withdraw();
}

int RecordCommands::erase() const
{
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const QString subject = subjectOf((*desk)->staff(), QString::fromStdString(m_record));
    if (subject.isEmpty())
        return RefusedByRule;
    const auto plan = (*desk)->acts().planNow(subject);
    const auto records = (*desk)->staff().recordsNow();
    if (!plan || !records)
        return complainOfAct(plan ? records.error() : plan.error(), "erase");
    if (!isMeant(erasureText(*plan, records->projection.open(subject)), "erased"))
        return RefusedByRule;
    auto second = Result<SecretBuffer>(SecretBuffer());
    if (plan->needsSecond)
        second = readPassphrase(m_secondFd, "Passphrase of the second person: ");
    if (!second)
        return noPassphrase(second.error(), "--second-passphrase-fd");
    const Status done = (*desk)->acts().eraseNow(subject, QString::fromStdString(m_reason), *second);
    if (!done && done.error() == Error{ErrorCode::Refused, RecordActs::kSamePerson})
        return refuse(u"the second person must be another one; nothing was erased"_s);
    if (!done)
        return complainOfAct(done.error(), "erase");
    printLine({{u"subject"_s, subject}, {u"erased"_s, plan->events}, {u"party"_s, plan->party}});
    return Done;
}

int RecordCommands::erasures() const
{
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    storage::DataDirectory &directory = (*desk)->directory();
    platform::WorkerThread worker;
    const auto notes = ErasureNotes((*desk)->staff(), directory.log(), directory.dispatch(), worker).listNow();
    if (!notes)
        return complain(notes.error(), "erasures");
    for (const ErasureNote &note : *notes)
        printLine(noteJson(note));
    return Done;
}

int RecordCommands::withdraw() const
{
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const QString subject = subjectOf((*desk)->staff(), QString::fromStdString(m_record));
    if (subject.isEmpty())
        return RefusedByRule;
    const auto records = (*desk)->staff().recordsNow();
    const auto record = records ? records->projection.open(subject) : std::nullopt;
    if (!record)
        return complainOfAct(records ? Error{ErrorCode::NotFound} : records.error(), "withdraw");
    if (!isMeant(u"%1 no longer wants to be registered: that is noted, nothing is erased; %2"_s.arg(
                     named(record->person.row), whoStays(*record)),
                 "noted"))
        return RefusedByRule;
    if (const Status done = (*desk)->acts().withdrawNow(subject, QString::fromStdString(m_reason)); !done)
        return complainOfAct(done.error(), "withdraw");
    printLine({{u"subject"_s, subject}, {u"withdrawn"_s, true}});
    return Done;
}

bool RecordCommands::isMeant(const QString &sentence, const char *done) const
{
    if (m_yes)
        return true;
    const auto answer = askOpenly((sentence + u".\nType yes: "_s).toUtf8());
    if (!answer)
        (void)refuse(u"no terminal to ask at: --yes says that you mean it; nothing was "_s + QLatin1String(done));
    else if (*answer != "yes")
        (void)refuse(u"not \"yes\": nothing was "_s + QLatin1String(done));
    return answer && *answer == "yes";
}

// ---- quarantine

QuarantineCommands::QuarantineCommands(CLI::App &app)
    : m_group(app.add_subcommand("quarantine", "What came in and is not believed; it may be a person"))
{
    m_group->require_subcommand(1);
    m_list = addDeskCommand(*m_group, m_desk, "list", "List it, overdue first; this is audited",
                            "prystanctl quarantine list --dir ./site --passphrase-fd 3 3<mine");
    m_release
        = addDeskCommand(*m_group, m_desk, "release", "Vouch for one: it is taken among the records",
                         "prystanctl quarantine release --dir ./site 0123…cdef --reason met --passphrase-fd 3 3<mine");
    m_release->add_option("id", m_id, "As `list` prints it")->required();
    m_release
        ->add_option(
            "--reason", m_reason,
            "met, I spoke with the person; colleague, a colleague on the spot confirmed it; device, I know the device "
            "and who used it")
        ->required()
        ->check(CLI::IsMember({"met", "colleague", "device"}));
}

int QuarantineCommands::run() const
{
    return m_list->parsed() ? list() : release();
}

int QuarantineCommands::list() const
{
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const auto events = (*desk)->staff().unverifiedNow();
    if (!events)
        return complain(events.error(), "list");
    for (const UnverifiedEvent &event : *events)
        printLine(eventJson(event));
    return Done;
}

int QuarantineCommands::release() const
{
    const auto desk = StaffDesk::open(m_desk);
    if (!desk)
        return cannotOpen(desk.error(), m_desk.dir);
    const QByteArray id = QByteArray::fromHex(QByteArray::fromStdString(m_id));
    if (const Status done = (*desk)->acts().releaseNow(id, QString::fromStdString(m_reason)); !done)
        return complain(done.error(), "release");
    printLine({{u"id"_s, QString::fromLatin1(id.toHex())}, {u"released"_s, true}});
    return Done;
}

} // namespace prystan::ctl
