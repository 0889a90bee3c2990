// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office.h"
#include "otherprocess.h"

#include <QMap>
#include <QRandomGenerator>

namespace prystan::tests {

// Where somebody is at the window, the points worth a kill just behind them, and how long a whole walk takes.
struct Spot {
    QString name;
    QStringList points;
    int walkMs;
};

// What came of the kills of one spot, or of all.
struct Harvest {
    int kills = 0, started = 0; // cycles in which the window had come up before the kill
    int acknowledged = 0, lost = 0, records = 0, audits = 0, joined = 0;
    QMap<QString, int> last; // the last point before the kill
    QString wrong; // the first thing, in words
    void add(const Harvest &more);
};

// Kills the real prystan again and again, on one directory of an organisation of its own, and looks after each kill.
class Attack
{
public:
    Attack(const Spot &spot, quint32 seed);
    [[nodiscard]] Harvest kill(int times);

private:
    void once();
    void killNewcomer();
    void waitAndKill(journey::OtherProcess &program, const QString &point, int ms);
    void check();
    void checkNewcomer();
    void forgetNewcomer();
    void startsOnce();
    void answerFor(const QString &asked);
    [[nodiscard]] QString directory() const;
    [[nodiscard]] QString modeOfNewcomer() const;
    [[nodiscard]] std::unique_ptr<journey::OtherProcess> start();
    [[nodiscard]] int upTo(int most) { return int(m_dice.bounded(most)); }

    Spot m_spot;
    QRandomGenerator m_dice;
    Office m_office;
    journey::Traces m_traces;
    QStringList m_codes; // acknowledged by the device at hand
    QStringList m_points; // that were reached before the last kill
    int m_newcomers = 0;
    QString m_asked; // the newcomer's request, as it was on the screen
    QByteArray m_grant; // the answer to it
    Harvest m_harvest;
};

} // namespace prystan::tests
