// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasurenotes.h"

#include "heldkeys.h"
#include "onworker.h"
#include "projection.h"
#include "unverified.h"

#include <algorithm>

namespace prystan {

namespace {

// What was erased was sealed with the key of that time, or with one before it.
Result<bool> isOpenable(const EventContent &erasure, const ReaderStores &stores)
{
    ReaderStore *store = storeOf(toWord(erasure.compartment), stores);
    if (store == nullptr)
        return true;
    const auto epoch = store->keys().epochOf(erasure.id);
    if (!epoch)
        return epoch.error().code == ErrorCode::NotFound ? Result<bool>(true) : passOn(epoch);
    return std::ranges::any_of(store->keys().epochs(), [&](int kept) { return kept <= *epoch; });
}

} // namespace

ErasureNotes::ErasureNotes(StaffService &staff, const DeviceLog &log, Dispatch &dispatch, Worker &worker)
    : m_staff(staff)
    , m_log(log)
    , m_dispatch(dispatch)
    , m_worker(worker)
{ }

Status ErasureNotes::add(Draft &draft, const EventContent &erasure, const OpenRecords &records) const
{
    ErasureNote &note = draft.note;
    note.id = erasure.submission.id;
    note.time = erasure.time;
    note.device = deviceName(m_log.manifest(), erasure.device);
    note.reason = erasure.body[u"reason"].toString();
    note.two = note.two || !erasure.body[u"second"].toString().isEmpty();
    const auto openable = isOpenable(erasure, records.stores);
    if (!openable)
        return passOn(openable);
    note.openable = note.openable || *openable;
    for (ErasedLink &link : linksOf(erasure)) {
        ++note.files;
        ++note.from[deviceName(m_log.manifest(), link.device)];
        draft.places.push_back(std::move(link));
    }
    return {};
}

// One decision may be several events: of each compartment, and of a party that goes along.
Result<std::vector<ErasureNote>> ErasureNotes::listNow()
{
    const auto records = m_staff.recordsNow();
    if (!records)
        return passOn(records);
    std::vector<Draft> drafts;
    std::map<QString, std::size_t> known; // by submission
    for (const EventContent &erasure : records->projection.erasures()) {
        const auto [at, fresh] = known.emplace(erasure.submission.id, drafts.size());
        if (fresh && drafts.size() == kMost)
            break;
        if (fresh)
            drafts.emplace_back();
        if (const Status added = add(drafts[at->second], erasure, *records); !added)
            return passOn(added);
    }
    std::vector<ErasureNote> notes;
    for (Draft &draft : drafts) {
        const auto there = m_dispatch.erasedThere(draft.places);
        if (!there)
            return passOn(there);
        draft.note.there = *there;
        notes.push_back(std::move(draft.note));
    }
    return notes;
}

QFuture<Result<std::vector<ErasureNote>>> ErasureNotes::list()
{
    return onWorker<Result<std::vector<ErasureNote>>>(m_worker, [this] { return listNow(); });
}

} // namespace prystan
