// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "candidates.h"
#include "moment.h"
#include "pairranking.h"
#include "staffservice.h"

namespace prystan {

// Why a record answers to what was typed.
enum class FoundBy { Code, Document, Phone, Name };
[[nodiscard]] QString toWord(FoundBy by); // "code" "document" "phone" "name"

struct FoundRecord {
    RecordRow row;
    FoundBy by = FoundBy::Name;
    double score = 0; // 0 to 1
};

// `differs`: staff decided both ways.
struct AlikeRecord {
    RecordRow row;
    Likeness likeness;
    bool differs = false;
};

// Who is alike in as much of the index as was ready.
struct AlikeSoFar {
    std::vector<AlikeRecord> alike;
    ReadSoFar ready;
};

struct AlikePair {
    RecordRow one, other;
    Likeness likeness;
    bool differs = false;
};

// Of all pairs found so far the likeliest, and how many there are.
struct PairsSoFar {
    std::vector<AlikePair> likeliest;
    qint64 count = 0;
    ReadSoFar looked; // at records, for others like them
};

// What was found in as much of the index as was ready.
struct FoundSoFar {
    std::vector<FoundRecord> found;
    ReadSoFar ready;
};

// Staff look for somebody, and are told of whom there may be two records. Answers only from what is open here: of a
// closed child nothing. Keeps an index beside the projection and reads in what is new each time; holds nothing while
// locked. All work runs on the worker; futures are answered there.
class PeopleSearch
{
public:
    PeopleSearch(StaffService &staff, const Clock &clock, Worker &worker);
    ~PeopleSearch();
    PeopleSearch(const PeopleSearch &) = delete;
    PeopleSearch &operator=(const PeopleSearch &) = delete;

    // Reads into the index for a moment. To be repeated until complete; whoever asks meanwhile is answered from what is
    // there, after another moment of reading.
    [[nodiscard]] QFuture<Result<ReadSoFar>> readOn();
    [[nodiscard]] QFuture<Result<FoundSoFar>> find(const QString &typed, std::size_t most = 50);
    [[nodiscard]] QFuture<Result<std::vector<AlikeRecord>>> alike(const QString &subject, std::size_t most = 10);
    // Looks for a moment for pairs; a short one where `most` is 0, as nobody looks at them. To be
    // repeated until complete; after that it looks only at what is new.
    [[nodiscard]] QFuture<Result<PairsSoFar>> pairs(std::size_t most);
    // Records that may be of somebody who is not registered yet.
    [[nodiscard]] QFuture<Result<AlikeSoFar>> alikeTo(const Traits &traits, std::size_t most = 3);

    // The same on the calling thread, with all news in it.

    // Names in any script and spelling, also begun; codes, numbers of documents, the end of a telephone number.
    [[nodiscard]] Result<std::vector<FoundRecord>> findNow(const QString &typed, std::size_t most = 50);
    // Records that may be of the same person as this one, and of which nobody has decided yet.
    [[nodiscard]] Result<std::vector<AlikeRecord>> alikeNow(const QString &subject, std::size_t most = 10);
    // The same of all records, each pair once, the likeliest first.
    [[nodiscard]] Result<std::vector<AlikePair>> duplicatesNow(std::size_t most = 500);
    [[nodiscard]] std::size_t size() const { return m_candidates.size(); } // of the index

private:
    void forget();
    [[nodiscard]] Result<const Projection *> refresh(Moment *moment = nullptr);
    void lookAgain(const QString &subject);
    void learnSome(const Projection &records);
    void takeIn(const Projection &records, const QString &subject);
    [[nodiscard]] std::optional<RecordRow> rowOf(const Projection &records, const QString &subject) const;
    [[nodiscard]] ReadSoFar ready() const;
    [[nodiscard]] std::vector<FoundRecord> found(const Projection &records, const QString &typed,
                                                 std::size_t most) const;
    [[nodiscard]] std::vector<AlikeRecord> undecided(const Projection &records, const QString &subject,
                                                     std::size_t most) const;
    void lookForPairs(const Projection &records, Moment *moment);
    [[nodiscard]] std::vector<AlikePair> likeliestPairs(const Projection &records, std::size_t most) const;
    [[nodiscard]] std::vector<FoundRecord> byNumber(const Projection &records, const QString &typed) const;

    StaffService &m_staff;
    const Clock &m_clock;
    Worker &m_worker;
    Candidates m_candidates;
    qint64 m_upTo = 0; // what is new until then stands in the index or is left
    qint64 m_last = 0; // the newest that was heard of
    qint64 m_begun = 0; // where reading began
    std::set<QString> m_left; // subjects
    PairRanking m_pairs; // that nobody has decided
    std::set<QString> m_unpaired; // subjects for which nobody has looked yet
    qint64 m_allUnpaired = 0; // that were to be looked at
};

} // namespace prystan
