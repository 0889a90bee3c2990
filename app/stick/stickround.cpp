// SPDX-License-Identifier: GPL-3.0-or-later
#include "stickround.h"

#include "publicfiles.h"
#include "signedfile.h"
#include "stickimport.h"

#include <QDir>
#include <thread>

namespace prystan {

using storage::StickExport;
using storage::StickImport;

StickRound::~StickRound()
{
    m_stop = true;
    while (m_running > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

template<typename T> QFuture<T> StickRound::inThread(std::function<T()> job)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    ++m_running;
    std::thread([this, promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
        --m_running;
    }).detach();
    return promise->future();
}

QFuture<Result<StickPost::Copied>> StickRound::copyOut(const Progress &progress)
{
    return inThread<Result<Copied>>([this, progress] { return copyNow(progress); });
}

QFuture<Result<StickPost::Taken>> StickRound::takeIn()
{
    return inThread<Result<Taken>>([this] { return takeNow(); });
}

// The root's signature says it, on an older manifest as well. A copy can be come by: this keeps off chance and
// curiosity, not somebody who prepares.
bool StickRound::isWelcome(const QString &stick) const
{
    if (m_accepts == Accepts::Any)
        return true;
    const auto file = storage::readStickFile(stick, QStringLiteral("manifest"));
    const OrgCard card = onWorker<OrgCard>(m_own.worker, [this] { return m_own.membership.card(); }).takeResult();
    return file && crypto::openSigned("manifest", *file, card.root);
}

// A full disk, which lets nothing be noted, must not keep records from being carried away.
void StickRound::note(const char *action)
{
    const AuditEntry entry{QString::fromLatin1(action), {}, {}, m_own.clock.nowUtc()};
    (void)onWorker<Status>(m_own.worker, [&] { return m_own.log.audit(entry); }).takeResult();
}

// With two sticks nobody would know which of them to carry away.
Result<StickPost::Copied> StickRound::copyNow(const Progress &progress)
{
    const std::lock_guard one(m_one);
    const QStringList sticks = m_sticks();
    if (sticks.size() != 1)
        return failure(sticks.isEmpty() ? ErrorCode::NotFound : ErrorCode::Refused);
    if (!isWelcome(sticks.front()))
        return failure(ErrorCode::Refused, kNotOurs);
    return copyTo(sticks.front(), progress);
}

Result<StickPost::Taken> StickRound::takeNow()
{
    const std::lock_guard one(m_one);
    Result<Taken> all = failure(ErrorCode::NotFound);
    for (const QString &stick : m_sticks()) {
        if (!isWelcome(stick)) {
            all = all ? all : failure(ErrorCode::Refused, kNotOurs);
            continue;
        }
        const auto taken = takeFrom(stick);
        if (!taken && taken.error().code == ErrorCode::NotFound)
            continue;
        if (!taken)
            return taken;
        const Taken before = all ? *all : Taken();
        all = Taken{before.events + taken->events,
                    before.damaged + taken->damaged,
                    before.unknown + taken->unknown,
                    before.listsRefused + taken->listsRefused,
                    before.listsUnknown + taken->listsUnknown,
                    before.received + taken->received};
    }
    return all;
}

// What is newer on the stick than here is taken, so that nothing older takes its place there.
void StickRound::takeNewer(const QString &stick)
{
    std::vector<PublicFile> there;
    for (const QString &name : {QStringLiteral("manifest"), QString::fromLatin1(kContentName)}) {
        if (auto file = storage::readStickFile(stick, name))
            there.push_back({name, std::move(*file)});
    }
    (void)sync::PublicFiles(m_own).take(there);
}

Result<StickPost::Copied> StickRound::copyTo(const QString &stick, const Progress &progress)
{
    const QDateTime now = m_own.clock.nowUtc();
    takeNewer(stick);
    auto files = sync::PublicFiles(m_own).own();
    if (!files)
        return failure(ErrorCode::Io);
    note("stick_out"); // before the first byte: a plug may be pulled at any time
    StickExport copy(stick, {m_own.worker, m_own.log, m_own.arrivals}, std::move(*files), now);
    for (;;) {
        if (m_stop)
            return failure(ErrorCode::Io);
        const auto step = copy.step();
        if (!step)
            return passOn(step);
        if (progress)
            progress(step->done, step->total);
        if (step->finished)
            return Copied{copy.events()};
    }
}

// The public files come first: the manifest says whose events are to be believed.
Result<StickPost::Taken> StickRound::takeFrom(const QString &stick)
{
    sync::PublicFiles publicFiles(m_own);
    StickImport import(stick, {m_own.worker, m_own.log, m_own.arrivals}, m_own.clock.nowUtc());
    for (bool looked = false;; looked = true) {
        if (m_stop)
            return failure(ErrorCode::Io);
        const auto found = import.step();
        if (!found)
            return passOn(found);
        if (!looked)
            note("stick_in");
        if (!looked && !publicFiles.take(import.files()))
            return failure(ErrorCode::Io);
        if (!found->finished)
            continue;
        if (m_own.arrivals != nullptr) {
            const auto answer = publicFiles.own();
            const Status written = answer ? storage::writeStickFiles(stick, *answer) : Status(failure(ErrorCode::Io));
            if (!written)
                return passOn(written);
        }
        return Taken{found->events,       found->damaged,      found->unknown,
                     found->listsRefused, found->listsUnknown, publicFiles.received()};
    }
}

} // namespace prystan
