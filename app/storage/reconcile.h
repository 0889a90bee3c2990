// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicedatabase.h"
#include "outbox.h"
#include "store.h"

#include <set>

namespace prystan::storage {

// A sealed file whose row never came gets its place in the chain: header made and signed by this device.
[[nodiscard]] SealedEvent adoptedEvent(const DeviceFacts &facts, qint64 seq, const QByteArray &prev, QByteArray sealed);

struct Copies; // one place of the chain, seen from all sides

// Brings files and rows into line, one place of the chain after another; the table stands in the source. Whatever
// cannot be put right now (a full disk) is counted and left for the next start: it never keeps a device from opening.
// Invariant: everything up to the place reached was looked at since the start, and what comes behind the last place of
// the start was made, and read back, since then.
class Reconciler
{
public:
    Reconciler(DeviceDatabase &database, Outbox &outbox, Outbox &spare, const DeviceFacts &facts);

    // What a power cut can leave half done. False where more than a cut has happened: then nothing is known of the
    // rest.
    [[nodiscard]] bool lookAtNewest();
    // Those that the complete look has not come to yet; true when anything was put right.
    bool lookAhead(std::span<const qint64> seqs);
    bool lookAhead(qint64 after, qint64 upTo);
    // The complete look, a few places further, or fewer where somebody waits or something had to be put right. False
    // when it is through.
    [[nodiscard]] bool lookOn(const GiveWay &giveWay);
    [[nodiscard]] bool isThrough() const { return m_reached >= m_last; }
    void beginAnew();
    [[nodiscard]] const Reconciled &report() const { return m_report; }

private:
    [[nodiscard]] std::vector<qint64> placesAfter(qint64 seq, std::size_t most) const;
    [[nodiscard]] std::vector<qint64> newest() const;
    [[nodiscard]] std::vector<qint64> halfGone() const;
    void lookAt(std::span<const qint64> seqs);
    void loadGone(std::span<const qint64> seqs);
    void settle(qint64 seq);
    [[nodiscard]] Copies look(qint64 seq) const;
    [[nodiscard]] std::optional<SealedEvent> truth(const Copies &copies) const;
    void putRight(const Copies &copies, const SealedEvent &event);
    void putRowRight(const Copies &copies, const SealedEvent &event);
    void putFileRight(const Copies &copies, const SealedEvent &event);
    void countLeftovers(const Copies &copies, const QByteArray &kept);
    void noteUnrepaired(const Status &bad);
    [[nodiscard]] std::optional<QByteArray> goneOf(const Copies &copies) const;
    [[nodiscard]] QByteArray settledHash(const Copies &copies) const;
    [[nodiscard]] QByteArray hashBefore(qint64 seq) const;
    void forget(const Copies &copies);
    [[nodiscard]] Status forgetRow(const Copies &copies);
    [[nodiscard]] Status forgetFiles(const Copies &copies);

    DeviceDatabase &m_database;
    Outbox &m_outbox;
    Outbox &m_spare;
    const DeviceFacts &m_facts;
    qint64 m_reached = 0, m_last = 0;
    std::set<qint64> m_goneRows; // of the places that are looked at
    std::pair<qint64, QByteArray> m_settled; // the place before, for `prev`
    Reconciled m_report;
};

} // namespace prystan::storage
