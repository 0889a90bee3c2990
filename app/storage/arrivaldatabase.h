// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "deliveryrows.h"

namespace prystan::storage {

class Basket;

// arrived.db: sealed events of other devices, signed headers of what is gone, how far each feed was read. Opens with
// no person and holds no person data. One that cannot be read is kept as arrived.db.damaged and made anew, which is
// audited: the feed is read again then.
class ArrivalDatabase final : public Arrivals
{
public:
    // `log` is the device that takes none of its own, and audits.
    [[nodiscard]] static Result<std::unique_ptr<ArrivalDatabase>> open(const QString &directory, SecretBuffer key,
                                                                       DeviceLog &log, Look look);
    // Reads every page, which Look::Newest has left; false when nothing is left.
    bool lookOn(const GiveWay &giveWay);

    [[nodiscard]] QString series() const override { return m_series; }
    [[nodiscard]] Status take(const std::vector<Parcel> &events, CameBy way, const std::optional<FeedMark> &mark,
                              const QDateTime &when) override;
    [[nodiscard]] Result<FeedMark> mark(const QString &place) override;
    [[nodiscard]] Result<std::vector<Arrival>> after(qint64 number, int limit) override;
    [[nodiscard]] Result<qint64> countAfter(qint64 number) override;
    [[nodiscard]] Result<std::vector<EventPlace>> unbroken() override;
    [[nodiscard]] Result<std::vector<ChainLength>> known() override;
    [[nodiscard]] Result<std::vector<EventPlace>> unexplained() override;
    [[nodiscard]] Status explain(const std::vector<EventPlace> &places) override;
    [[nodiscard]] Result<qint64> countUnexplained(const TimeSpan &lately) override;
    [[nodiscard]] Result<std::vector<EventPlace>> removed(const TimeSpan &lately) override
    {
        return delivery().removed(lately);
    }
    [[nodiscard]] Result<std::vector<EventPlace>> unexplainedUpTo(const std::vector<EventPlace> &heads) override;
    [[nodiscard]] Status shed(const std::vector<EventPlace> &places, Gone why) override;

    [[nodiscard]] DeliveryRows delivery() const { return {m_connection, DeliveryRows::Table::Arrived}; }
    [[nodiscard]] Status addWaiting(Basket &basket) const; // in the order of each chain

private:
    ArrivalDatabase(Connection connection, QString path, SecretBuffer key, DeviceLog &log);
    [[nodiscard]] Status load();
    void startAnew();
    void noteRebuilt();
    [[nodiscard]] Status putMark(const FeedMark &mark) const;
    [[nodiscard]] Status addOnTheWay(std::vector<EventPlace> &found, const QString &device,
                                     const std::vector<EventPlace> &heads) const;

    Connection m_connection;
    QString m_path;
    SecretBuffer m_key;
    DeviceLog &m_log;
    QString m_series;
    bool m_pagesFit = false; // every page was read since the start
};

} // namespace prystan::storage
