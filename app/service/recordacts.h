// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffservice.h"
#include "staffwriter.h"

#include <span>

namespace prystan {

// What would go if a record were erased, or an addition.
struct ErasurePlan {
    int events = 0;
    bool party = false; // nobody else is left in it
    bool needsSecond = false; // something of a child is in it
    bool child = false; // she is one
    bool missing = false; // nothing of her came: only that the party names her is noted as erased
    std::optional<QString> addition; // no person: what was added to this code, which may be empty
    bool proof = false; // that somebody was handed over is in it
    bool others = false; // stay in the party
    bool additionsStay = false; // what was added to a code of the party, for those who stay
};

// What only staff decide about a record. Each decision is an event, durable before anything follows from it; the
// unlocked person is its author. All work runs on the worker.
class RecordActs
{
public:
    // `detail` of Refused where the second person is the first.
    static constexpr int kSamePerson = 1;
    // `detail` of Refused where two records were compared by somebody else meanwhile.
    static constexpr int kDecidedMeanwhile = 2;

    RecordActs(DeviceLog &log, const Sealer &sealer, StaffService &staff, const Clock &clock, Worker &worker);

    [[nodiscard]] QFuture<Result<ErasurePlan>> plan(const QString &subject);
    [[nodiscard]] QFuture<Status> erase(const QString &subject, const QString &reason, SecretBuffer second);
    [[nodiscard]] QFuture<Status> withdraw(const QString &subject, const QString &reason);
    [[nodiscard]] QFuture<Status> release(const QByteArray &id, const QString &reason);

    // Of one person, or of two, or nobody knows any more. Reversible: nothing is merged, the last decision counts.
    // `seen`: the decisions that whoever decides was shown; nothing: all that are here.
    [[nodiscard]] QFuture<Status> compare(const QString &subject, const QString &other, Sameness verdict,
                                          const std::optional<QStringList> &seen = {});

    // `subject`: a person or an addition. A person of whom nothing came is erased by saying so, so that her party can
    // go; should the record come later, it is shown.
    // The same on the calling thread. Refused while locked; NotFound; InvalidInput without a reason.
    [[nodiscard]] Result<ErasurePlan> planNow(const QString &subject);
    // Once the event is durable the erasure happens, if not now then after the next unlocking. `second`: the passphrase
    // of another staff member, where the plan needs one; tried and delayed as an unlock is.
    [[nodiscard]] Status eraseNow(const QString &subject, const QString &reason, const SecretBuffer &second = {});
    // AlreadyExists: it was.
    [[nodiscard]] Status withdrawNow(const QString &subject, const QString &reason);
    // NotFound: one of them is not here, or closed; or withdrawn, which only leaves taking back. InvalidInput: of a
    // record beside itself. AlreadyExists: it stands.
    [[nodiscard]] Status compareNow(const QString &subject, const QString &other, Sameness verdict,
                                    const std::optional<QStringList> &seen = {});
    // Refused: nobody can vouch for it.
    [[nodiscard]] Status releaseNow(const QByteArray &id, const QString &reason);

private:
    struct Drawn {
        std::vector<StaffDraft> drafts;
        ErasurePlan plan;
    };
    [[nodiscard]] Result<Drawn> drawUp(const QString &subject, const QString &reason);
    [[nodiscard]] static Result<Drawn> drawUpRecord(const OpenRecords &records, const OpenedRecord &record,
                                                    const QString &reason);
    [[nodiscard]] static Result<Drawn> drawUpAddition(const OpenRecords &records, const Addition &addition,
                                                      const QString &reason);
    [[nodiscard]] static StaffDraft erasureOf(Compartment compartment, const QString &subject, const QString &reason,
                                              std::span<const PlacedEvent> places);
    [[nodiscard]] static Status addErasure(Drawn &drawn, const OpenRecords &records, const QString &subject,
                                           const QString &reason);
    [[nodiscard]] Result<QString> proveSecond(const SecretBuffer &second);

    StaffWriter m_writer;
    StaffService &m_staff;
    Worker &m_worker;
};

} // namespace prystan
