// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace prystan::ui {

// Counts from the last touch or key anywhere in the window. Warns, then says that the time is over;
// what happens then (wipe, cover, lock) is the shell's business.
class IdleGuard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed) // off on the start page
    Q_PROPERTY(int limitSeconds READ limitSeconds WRITE setLimitSeconds NOTIFY changed) // kiosk 180, volunteer 90
    Q_PROPERTY(int warnSeconds READ warnSeconds WRITE setWarnSeconds NOTIFY changed) // 30
    Q_PROPERTY(int remainingSeconds READ remainingSeconds NOTIFY changed)
    Q_PROPERTY(bool warning READ warning NOTIFY changed)

public:
    explicit IdleGuard(const Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] bool active() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] int limitSeconds() const { return m_limit; }
    void setLimitSeconds(int seconds);
    [[nodiscard]] int warnSeconds() const { return m_warn; }
    void setWarnSeconds(int seconds);
    [[nodiscard]] int remainingSeconds() const;
    [[nodiscard]] bool warning() const;
    Q_INVOKABLE void stillHere();
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override; // installed on the application
    void tick(); // called by the timer; by tests after moving the clock

Q_SIGNALS:
    void changed();
    void touched(); // or a key was pressed; not while it is off
    void expired();

private:
    void showRest();
    const Clock &m_clock;
    QTimer m_timer;
    bool m_active = false;
    int m_limit = 180;
    int m_warn = 30;
    qint64 m_lastMs = 0;
    int m_shown = m_limit; // the number that was last told, so that only a new one is
};

} // namespace prystan::ui
