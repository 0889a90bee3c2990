// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papertime.h"
#include "ports.h"

#include <QObject>
#include <QQmlEngine>

namespace prystan::ui {

// When it was said: now, or at a time that stands on a paper form. Local time, without a year.
class PaperTimeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see IntakeViewModel")
    Q_PROPERTY(bool on READ on WRITE setOn NOTIFY changed) // entered from paper
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed) // 0: not entered
    Q_PROPERTY(int month READ month WRITE setMonth NOTIFY changed)
    Q_PROPERTY(int hour READ hour WRITE setHour NOTIFY changed) // -1: not entered
    Q_PROPERTY(int minute READ minute WRITE setMinute NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // a sentence, empty when all is well
    Q_PROPERTY(bool blocks READ blocks NOTIFY changed)

public:
    PaperTimeModel(const Clock &clock, QObject *parent);
    [[nodiscard]] bool on() const { return m_on; }
    void setOn(bool on); // begins with today
    [[nodiscard]] int day() const { return m_typed.day; }
    void setDay(int day) { set(&PaperTime::day, day); }
    [[nodiscard]] int month() const { return m_typed.month; }
    void setMonth(int month) { set(&PaperTime::month, month); }
    [[nodiscard]] int hour() const { return m_typed.hour; }
    void setHour(int hour) { set(&PaperTime::hour, hour); }
    [[nodiscard]] int minute() const { return m_typed.minute; }
    void setMinute(int minute) { set(&PaperTime::minute, minute); }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool blocks() const { return !problem().isEmpty(); }

    [[nodiscard]] QDateTime spokenAt() const; // UTC; null: now, or not entered well
    void show(const QDateTime &spokenAt); // null: now
    void refresh() { Q_EMIT changed(); } // words may have changed
    [[nodiscard]] bool settle(); // the page is left: what is missing is asked for

Q_SIGNALS:
    void changed();

private:
    void set(int PaperTime::*part, int value);
    const Clock &m_clock;
    bool m_on = false;
    PaperTime m_typed;
    bool m_askForRest = false;
};

} // namespace prystan::ui
