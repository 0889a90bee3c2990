// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplesearch.h"

#include "humancode.h"
#include "onworker.h"
#include "projection.h"
#include "wordtable.h"

#include <algorithm>

namespace prystan {

namespace {

constexpr qsizetype kFewestDigits = 4, kShortestNumber = 5;
constexpr qsizetype kMostTyped = 200;
constexpr std::size_t kMostAlike = 40; // of one record
constexpr std::size_t kMostOfThem = 4; // times as many are looked through: of some it is decided
constexpr Word<FoundBy> kFoundBy[]
    = {{FoundBy::Code, "code"}, {FoundBy::Document, "document"}, {FoundBy::Phone, "phone"}, {FoundBy::Name, "name"}};
constexpr qint64 kMomentMs = 100; // whoever opens a record meanwhile waits for one at most
constexpr qint64 kWhileTypingMs = 20; // for news, before who is typed is looked for
constexpr qint64 kUnseenMs = 20; // for pairs that nobody looks at: who types may wait for it
constexpr std::size_t kChangesAtOnce = 100;

void addRow(std::vector<FoundRecord> &found, const std::optional<RecordRow> &row, FoundBy by, double score)
{
    const auto isSame = [&row](const FoundRecord &one) { return one.row.subject == row->subject; };
    if (row && std::ranges::none_of(found, isSame))
        found.push_back({*row, by, score});
}

} // namespace

QString toWord(FoundBy by)
{
    return wordOf(kFoundBy, by);
}

PeopleSearch::PeopleSearch(StaffService &staff, const Clock &clock, Worker &worker)
    : m_staff(staff)
    , m_clock(clock)
    , m_worker(worker)
{
    m_staff.whenShut([this] { forget(); });
}

PeopleSearch::~PeopleSearch()
{
    m_staff.whenShut({});
}

void PeopleSearch::forget()
{
    m_candidates = {};
    m_upTo = m_last = m_begun = 0;
    m_left.clear();
    m_pairs = {};
    m_unpaired.clear();
    m_allUnpaired = 0;
}

// Of very many changes a part at a time.
void PeopleSearch::learnSome(const Projection &records)
{
    const Projection::Changes changes = records.changesSince(m_upTo, kChangesAtOnce);
    for (const QString &subject : changes.persons) {
        lookAgain(subject);
        for (const QString &other : records.comparedAround(subject)) // what is decided of one holds for all of them
            lookAgain(other);
    }
    m_left.insert(changes.persons.begin(), changes.persons.end());
    m_upTo = changes.upTo;
    m_allUnpaired = m_unpaired.empty() ? 0 : std::max(m_allUnpaired, qint64(m_unpaired.size()));
}

void PeopleSearch::lookAgain(const QString &subject)
{
    m_unpaired.insert(subject);
    for (const QString &other : m_pairs.drop(subject)) // which may be one of too many for this one to find
        m_unpaired.insert(other);
}

void PeopleSearch::takeIn(const Projection &records, const QString &subject)
{
    if (const auto traits = records.traitsOf(subject))
        m_candidates.put(*traits);
    else
        m_candidates.remove(subject);
}

ReadSoFar PeopleSearch::ready() const
{
    return {std::max<qint64>(0, m_upTo - m_begun - qint64(m_left.size())), m_last - m_begun};
}

Result<const Projection *> PeopleSearch::refresh(Moment *moment)
{
    const auto records = moment != nullptr ? m_staff.recordsSoFarNow() : m_staff.recordsNow();
    if (!records) {
        forget();
        return passOn(records);
    }
    const Projection &projection = records->projection;
    if (m_upTo < projection.made())
        forget();
    if (m_left.empty() && m_upTo == m_last) // all of what was heard of before stands in the index
        m_begun = std::max(m_upTo, projection.made());
    m_last = projection.changesSince(m_upTo, 0).last;
    do {
        if (m_left.empty())
            learnSome(projection);
        else
            takeIn(projection, m_left.extract(m_left.begin()).value());
    } while ((!m_left.empty() || m_upTo < m_last) && (moment == nullptr || moment->goesOn()));
    return &projection;
}

// Who was found by what an earlier word said, and has a newer one that is not in the index yet, is not known: the newer
// one may be that nothing may be known here.
std::optional<RecordRow> PeopleSearch::rowOf(const Projection &records, const QString &subject) const
{
    const bool isOld = m_left.contains(subject) || records.changedSince(subject, m_upTo);
    return isOld ? std::nullopt : records.row(subject);
}

QFuture<Result<ReadSoFar>> PeopleSearch::readOn()
{
    return onWorker<Result<ReadSoFar>>(m_worker, [this]() -> Result<ReadSoFar> {
        Moment moment(m_clock, kMomentMs);
        const auto records = refresh(&moment);
        return records ? Result<ReadSoFar>(ready()) : passOn(records);
    });
}

QFuture<Result<FoundSoFar>> PeopleSearch::find(const QString &typed, std::size_t most)
{
    return onWorker<Result<FoundSoFar>>(m_worker, [this, typed, most]() -> Result<FoundSoFar> {
        Moment moment(m_clock, kMomentMs);
        const auto records = refresh(&moment);
        return records ? Result<FoundSoFar>(FoundSoFar{found(**records, typed, most), ready()}) : passOn(records);
    });
}

QFuture<Result<std::vector<AlikeRecord>>> PeopleSearch::alike(const QString &subject, std::size_t most)
{
    return onWorker<Result<std::vector<AlikeRecord>>>(
        m_worker, [this, subject, most]() -> Result<std::vector<AlikeRecord>> {
            Moment moment(m_clock, kMomentMs);
            const auto records = refresh(&moment);
            return records ? Result<std::vector<AlikeRecord>>(undecided(**records, subject, most)) : passOn(records);
        });
}

QFuture<Result<AlikeSoFar>> PeopleSearch::alikeTo(const Traits &traits, std::size_t most)
{
    return onWorker<Result<AlikeSoFar>>(m_worker, [this, traits, most]() -> Result<AlikeSoFar> {
        Moment moment(m_clock, kWhileTypingMs);
        const auto records = refresh(&moment);
        if (!records)
            return passOn(records);
        AlikeSoFar answer{{}, ready()};
        for (const Candidates::Candidate &candidate : m_candidates.of(traits, most, m_clock.today())) {
            if (const auto row = rowOf(**records, candidate.subject))
                answer.alike.push_back({*row, candidate.likeness});
        }
        return answer;
    });
}

// Codes and numbers are meant as such, and come before names.
std::vector<FoundRecord> PeopleSearch::byNumber(const Projection &records, const QString &typed) const
{
    std::vector<FoundRecord> found;
    if (const auto code = parseHumanCode(typed)) {
        for (const PartyRecord &party : records.partiesByCode(*code)) {
            for (const PersonRecord &person : party.persons)
                addRow(found, records.row(person.row.subject), FoundBy::Code, person.row.code == *code ? 1 : 0.9);
        }
    }
    const QString number = documentKey(typed);
    const auto digits = std::ranges::count_if(number, [](QChar sign) { return sign.isDigit(); });
    if (digits >= kFewestDigits && number.size() >= kShortestNumber) {
        for (const QString &subject : m_candidates.withDocument(number))
            addRow(found, rowOf(records, subject), FoundBy::Document, 1);
    }
    if (digits >= kFewestDigits && digits == number.size()) {
        for (const QString &subject : m_candidates.withPhoneEnding(number))
            addRow(found, rowOf(records, subject), FoundBy::Phone, 1);
    }
    return found;
}

std::vector<FoundRecord> PeopleSearch::found(const Projection &records, const QString &typed, std::size_t most) const
{
    const QString sought = typed.left(kMostTyped).simplified();
    std::vector<FoundRecord> all = byNumber(records, sought);
    for (const Candidates::Named &one : m_candidates.named(sought, most))
        addRow(all, rowOf(records, one.subject), FoundBy::Name, one.how.score);
    all.resize(std::min(most, all.size()));
    return all;
}

Result<std::vector<FoundRecord>> PeopleSearch::findNow(const QString &typed, std::size_t most)
{
    const auto records = refresh();
    return records ? Result<std::vector<FoundRecord>>(found(**records, typed, most)) : passOn(records);
}

std::vector<AlikeRecord> PeopleSearch::undecided(const Projection &records, const QString &subject,
                                                 std::size_t most) const
{
    std::vector<AlikeRecord> alike;
    const auto traits = records.traitsOf(subject);
    if (!traits)
        return alike;
    const std::set<QString> same = records.samePersonAs(subject);
    for (const Candidates::Candidate &candidate : m_candidates.of(*traits, kMostOfThem * most, m_clock.today())) {
        if (alike.size() == most)
            break;
        const auto decided = records.comparison({subject, candidate.subject});
        const bool open = !decided || decided->verdict == Sameness::Undecided;
        const auto row = open && !same.contains(candidate.subject) ? rowOf(records, candidate.subject) : std::nullopt;
        if (row)
            alike.push_back({*row, candidate.likeness, decided && decided->differs});
    }
    return alike;
}

Result<std::vector<AlikeRecord>> PeopleSearch::alikeNow(const QString &subject, std::size_t most)
{
    const auto records = refresh();
    return records ? Result<std::vector<AlikeRecord>>(undecided(**records, subject, most)) : passOn(records);
}

// ---- Pairs

// Either of a pair finds the other. Only where more than kMostAlike are alike, somebody new may be found by some of
// them alone, and these are not looked at again for her sake before the next unlocking.
void PeopleSearch::lookForPairs(const Projection &records, Moment *moment)
{
    while (m_left.empty() && m_upTo == m_last && !m_unpaired.empty()) {
        const QString subject = *m_unpaired.begin();
        m_unpaired.erase(m_unpaired.begin());
        for (const AlikeRecord &alike : undecided(records, subject, kMostAlike))
            m_pairs.put({{subject, alike.row.subject}, alike.likeness, alike.differs});
        if (moment != nullptr && !moment->goesOn())
            break;
    }
}

std::vector<AlikePair> PeopleSearch::likeliestPairs(const Projection &records, std::size_t most) const
{
    std::vector<AlikePair> pairs;
    for (const PairRanking::Ranked &ranked : m_pairs.first(most)) {
        const auto one = rowOf(records, ranked.pair.one), other = rowOf(records, ranked.pair.other);
        if (one && other)
            pairs.push_back({*one, *other, ranked.likeness, ranked.differs});
    }
    return pairs;
}

QFuture<Result<PairsSoFar>> PeopleSearch::pairs(std::size_t most)
{
    return onWorker<Result<PairsSoFar>>(m_worker, [this, most]() -> Result<PairsSoFar> {
        Moment moment(m_clock, most > 0 ? kMomentMs : kUnseenMs);
        const auto records = refresh(&moment);
        if (!records)
            return passOn(records);
        if (!moment.over())
            lookForPairs(**records, &moment);
        return PairsSoFar{likeliestPairs(**records, most),
                          qint64(m_pairs.size()),
                          {m_allUnpaired - qint64(m_unpaired.size()), m_allUnpaired}};
    });
}

Result<std::vector<AlikePair>> PeopleSearch::duplicatesNow(std::size_t most)
{
    const auto records = refresh();
    if (!records)
        return passOn(records);
    lookForPairs(**records, nullptr);
    return likeliestPairs(**records, most);
}

} // namespace prystan
