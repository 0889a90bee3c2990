// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include "connection.h"
#include "devicestart.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

namespace prystan::tests {

using namespace Qt::StringLiterals;

namespace {

Places rowsIn(const QString &directory)
{
    const QTemporaryDir copy;
    for (const char *name : {"device.key", "device.db", "device.db-wal"})
        QFile::copy(directory + u'/' + QLatin1String(name), copy.filePath(QLatin1String(name)));
    Places places;
    const auto keys = storage::readDeviceKeys(copy.path());
    const auto connection = keys ? storage::Connection::open(copy.filePath(u"device.db"_s), keys->database())
                                 : Result<storage::Connection>(failure(ErrorCode::NotFound));
    auto rows = connection ? connection->prepare("SELECT seq FROM event WHERE length(sealed) > 0")
                           : Result<storage::Statement>(failure(ErrorCode::NotFound));
    while (rows && rows->step().value_or(false))
        places.insert(rows->number(0));
    return places;
}

Places both(const Places &a, const Places &b)
{
    Places places;
    std::ranges::set_intersection(a, b, std::inserter(places, places.end()));
    return places;
}

bool hasCode(const EventContent &event, const QString &code)
{
    return event.body[u"codes"].toArray().contains(code);
}

} // namespace

Places filesIn(const QString &directory)
{
    Places places;
    for (const QString &name : QDir(directory + u"/outbox"_s).entryList({u"*.age"_s}))
        places.insert(name.left(10).toLongLong());
    return places;
}

Copies Copies::of(const QString &directory)
{
    return {rowsIn(directory), filesIn(directory)};
}

bool Copies::areTwo(const Places &places) const
{
    return std::ranges::includes(rows, places) && std::ranges::includes(files, places);
}

bool Copies::areNone(const Places &places) const
{
    return both(rows, places).empty() && both(files, places).empty();
}

Judge::Judge(Found found, std::vector<EventContent> events)
    : m_found(std::move(found))
    , m_events(std::move(events))
    , m_projection(m_events, m_found.today)
{
    gather();
}

void Judge::gather()
{
    std::map<QString, Submission> byId;
    for (const EventContent &event : m_events) {
        if (event.device != m_found.device)
            continue;
        m_here.insert(event.seq);
        Submission &submission = byId[event.submission.id];
        submission.places.insert(event.seq);
        submission.parts = event.submission.parts;
        submission.events.push_back(&event);
    }
    for (auto &[id, submission] : byId)
        m_submissions.push_back(std::move(submission));
    std::ranges::sort(m_submissions, {}, [](const Submission &one) { return *one.places.begin(); });
}

const Judge::Submission *Judge::whole(const Says &says) const
{
    const auto found = std::ranges::find_if(m_submissions, [&](const Submission &one) {
        return int(one.places.size()) == one.parts && !m_promised.contains(one.places)
            && std::ranges::any_of(one.events, [&](const EventContent *event) { return says(*event); });
    });
    return found == m_submissions.end() ? nullptr : &*found;
}

// Five random letters are not hers alone, so it is she whom the form of this promise was about.
const PersonRecord *Judge::personOf(const Promise &promise)
{
    m_subjects.clear();
    const auto form = std::ranges::find(m_submissions, promise.places, &Submission::places);
    if (form != m_submissions.end())
        std::ranges::transform(form->events, std::inserter(m_subjects, m_subjects.end()), &EventContent::subject);
    m_parties = m_projection.partiesByCode(promise.code);
    std::erase_if(m_parties, [&](const PartyRecord &party) { return !m_subjects.contains(party.id); });
    for (const PartyRecord &party : m_parties) {
        const auto found
            = std::ranges::find(party.persons, promise.code, [](const PersonRecord &one) { return one.row.code; });
        if (found != party.persons.end())
            return &*found;
    }
    return nullptr;
}

// An erasure whose end the screen did not show may have come half the way: each event is gone from everywhere, or from
// nowhere.
bool Judge::isErased(Promise &promise)
{
    const Places here = both(m_here, promise.places);
    if (here != both(m_found.files, promise.places))
        m_wrong << promise.code + u" is half gone"_s;
    if (promise.erased == Known::Yes && !(here.empty() && m_found.left.areNone(promise.places)))
        m_wrong << promise.code + u" is not gone"_s;
    if (here.empty())
        promise.erased = Known::Yes;
    else if (here == promise.places)
        promise.erased = Known::No;
    return promise.erased != Known::No;
}

void Judge::settle(Known &known, const Outcome &outcome)
{
    const auto &[words, said, shown] = outcome;
    if (known == Known::Yes && said == nullptr)
        m_wrong << words + u" is lost"_s;
    else if (known == Known::Yes && !m_found.left.areTwo(said->places))
        m_wrong << words + u" was there only once"_s;
    else if (said != nullptr && !shown)
        m_wrong << words + u" is not shown"_s;
    known = said != nullptr ? Known::Yes : Known::No;
}

void Judge::judgeRecord(Promise &promise, const PersonRecord &person)
{
    const QString &code = promise.code;
    const Submission *correction
        = whole([&](const EventContent &event) { return hasCode(event, code) && m_subjects.contains(event.subject); });
    settle(promise.corrected,
           {code + u" as corrected"_s, correction, person.person.name.given == kCorrected && !person.conflict});
    const Submission *addition = whole(
        [&](const EventContent &event) { return event.type == EventType::PersonAdded && event.body[u"code"] == code; });
    const std::vector<Addition> &additions = m_parties.front().additions;
    settle(promise.added,
           {u"what was added to "_s + code, addition,
            std::ranges::any_of(additions, [](const Addition &one) { return one.facts.note == kNote; })});
    const Submission *withdrawal = whole([&](const EventContent &event) {
        return event.type == EventType::Withdrawn && event.subject == person.row.subject;
    });
    settle(promise.withdrawn, {u"the withdrawal of "_s + code, withdrawal, person.row.withdrawn});
}

QStringList Judge::wrongWith(Promise &promise)
{
    m_wrong.clear();
    if (promise.places.empty()) {
        const Submission *saved = whole([&](const EventContent &event) { return hasCode(event, promise.code); });
        promise.places = saved != nullptr ? saved->places : Places();
    }
    m_promised.insert(promise.places);
    if (promise.erased != Known::No && isErased(promise))
        return m_wrong;
    const PersonRecord *person = personOf(promise);
    if (promise.places.empty() || !std::ranges::includes(m_here, promise.places) || person == nullptr)
        return m_wrong << promise.code + u" is lost"_s;
    if (!m_found.left.areTwo(promise.places))
        m_wrong << promise.code + u" was there only once"_s;
    judgeRecord(promise, *person);
    return m_wrong;
}

} // namespace prystan::tests
