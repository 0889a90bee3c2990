// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intakeservice.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace prystan::ui {

class LanguageController;

// What was entered in this shift, without persons; in memory only. What was made before is known by number alone.
// Roles: code headsText timeText stateText delivered.
class TallyModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ rowCount NOTIFY changed)
    Q_PROPERTY(QString sumText READ sumText NOTIFY changed) // "4 forms, 9 people"
    Q_PROPERTY(QString clockText READ clockText NOTIFY changed) // copies stay until somebody has checked the date
    Q_PROPERTY(QString earlierText READ earlierText NOTIFY changed) // empty: nothing earlier lies here

public:
    enum Role { CodeRole = Qt::UserRole + 1, HeadsTextRole, TimeTextRole, StateTextRole, DeliveredRole };
    TallyModel(DeviceLog &log, Worker &worker, const Clock &clock, LanguageController &language,
               QObject *parent = nullptr);
    void note(const Saved &saved); // a correction changes the row of its party
    Q_INVOKABLE void refresh(); // looks which were delivered
    void clear(); // the shift is over

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString sumText() const;
    [[nodiscard]] QString clockText() const;
    [[nodiscard]] QString earlierText() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString party; // id; empty: an addition to a code
        QStringList codes;
        int heads = 0;
        QDateTime time; // of the first submission
        std::vector<qint64> seqs;
        bool delivered = false;
    };
    void take(const std::vector<KeptEvent> &kept);
    void retell();
    DeviceLog &m_log;
    Worker &m_worker;
    const Clock &m_clock;
    LanguageController &m_language;
    std::vector<Row> m_rows; // newest first
    std::set<qint64> m_seen; // were here as sealed bytes
    int m_earlier = 0, m_earlierWaiting = 0; // sealed files
    bool m_unreadable = false, m_waitsForClock = false;
};

} // namespace prystan::ui
