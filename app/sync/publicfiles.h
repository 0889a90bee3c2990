// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentround.h"
#include "receipt.h"

namespace prystan::sync {

// The small signed files that everybody may read, by whatever way they come: the manifest, the stay-safe texts, and
// what staff devices say that they have, and whom they let in (staff devices alone ask for that). On a staff device
// also what it says itself.
class PublicFiles
{
public:
    explicit PublicFiles(const OwnStore &own);

    // From the place of delivery: takes what is newer and believed, and gives what is newer here.
    [[nodiscard]] CouchResult<void> fetch(Couch &couch);
    [[nodiscard]] CouchResult<void> publish(Couch &couch); // staff
    // The same without a network. What nobody signed is passed over.
    [[nodiscard]] CouchResult<void> take(const std::vector<PublicFile> &files);
    [[nodiscard]] CouchResult<std::vector<PublicFile>> own();

    // What came with nothing sealed, and lay with another staff device before: that one can tell whether it had to go.
    [[nodiscard]] CouchResult<void> explain() const;

    // Own events that a receipt covered since this was made.
    [[nodiscard]] qint64 received() const { return m_received; }
    // Devices of whom another staff device has seen more than lies here.
    [[nodiscard]] CouchResult<QStringList> withheld() const;

private:
    [[nodiscard]] CouchResult<void> takeManifest(const QByteArray &file);
    [[nodiscard]] CouchResult<void> takeReceipt(const QByteArray &file, const DeviceEntry &signer);
    [[nodiscard]] CouchResult<void> takeLetIn(const QByteArray &file, const DeviceEntry &signer);
    [[nodiscard]] CouchResult<void> takeOf(const DeviceEntry &device, const std::vector<PublicFile> &files);
    [[nodiscard]] CouchResult<void> publishLetIn(Couch &couch);
    [[nodiscard]] CouchResult<std::vector<EventPlace>> heads() const;
    [[nodiscard]] QByteArray letInHere() const;
    [[nodiscard]] QByteArray manifestHere() const;
    [[nodiscard]] QStringList speakers();
    [[nodiscard]] QByteArray receiptOf(std::vector<EventPlace> heads) const;

    const OwnStore &m_own;
    QString m_self;
    ContentRound m_content;
    std::map<QString, qint64> m_seen; // by others: device → seq
    std::map<QString, std::vector<EventPlace>> m_heads; // by whom: what its last receipt names
    qint64 m_received = 0;
    std::size_t m_turn = 0; // whose files come first
    QByteArray m_manifestThere; // as the place of delivery has it
    QByteArray m_letInThere; // as it was published last
    std::vector<EventPlace> m_told; // in the receipt that was published last
    QDateTime m_toldAt;
};

} // namespace prystan::sync
