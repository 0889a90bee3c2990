// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intakeservice.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <optional>

namespace prystan::ui {

// The last form of this shift, to be corrected for 15 minutes after it was saved first: in guarded memory, and never
// read from the disk. Whoever takes it out has shown the PIN of the shift (AppContext::correctLast).
class LastForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see IntakeViewModel")
    Q_PROPERTY(QString code READ code NOTIFY changed) // empty: there is nothing to correct
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY changed) // rounded up

public:
    struct Kept {
        Party party;
        Submission submission;
        QDateTime spokenAt; // null: not from paper
        qint64 untilMs = 0; // machine time; 0: 15 minutes from now
    };
    LastForm(const Clock &clock, QObject *parent);
    void keep(const Kept &form);
    [[nodiscard]] std::optional<Kept> take(); // and forgets it
    Q_INVOKABLE void forget();
    void tick(); // called by the timer; by tests after moving the clock

    [[nodiscard]] QString code() const { return isOver() ? QString() : m_code; }
    [[nodiscard]] int minutesLeft() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isOver() const;
    const Clock &m_clock;
    QTimer m_timer;
    SecretBuffer m_party; // as JSON
    Submission m_submission;
    QDateTime m_spokenAt;
    QString m_code;
    qint64 m_untilMs = 0;
    int m_told = 0; // the minutes that were told last
};

} // namespace prystan::ui
