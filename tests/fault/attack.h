// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes.h"
#include "office.h"
#include "otherprocess.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace prystan::tests {

// A point worth a kill just behind it.
struct Point {
    QString name;
    int turn = -1; // of the walks by turns, the one that comes by it; -1: any
    int withinMs = 60;
};

// Where somebody is at the window, and how long a whole walk takes.
struct Spot {
    QString name;
    QList<Point> points;
    int walkMs;
};

// What came of the kills of one spot, or of all.
struct Harvest {
    int kills = 0, started = 0; // cycles in which the window had come up before the kill
    int acknowledged = 0, lost = 0, records = 0, audits = 0, joined = 0, passphrases = 0;
    int halfErased = 0; // killed in between: part of it is gone
    QMap<QString, int> last; // the last point before the kill
    QMap<QString, int> done; // beside saving, what the screen said was done
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
    [[nodiscard]] Point somePoint(int oneIn); // one in so many times, no point: somewhere in the whole walk
    void waitAndKill(journey::OtherProcess &program, const Point &point);
    void check();
    void checkNewcomer();
    void forgetNewcomer();
    void startsOnce();
    void answerFor(const QString &asked);
    void registerThem(const std::vector<Office::Who> &all);
    void prepareOffice();
    [[nodiscard]] QString directory() const;
    [[nodiscard]] QString modeOfNewcomer() const;
    [[nodiscard]] std::unique_ptr<journey::OtherProcess> start(int turn = -1);
    [[nodiscard]] int upTo(int most) { return int(m_dice.bounded(most)); }

    Spot m_spot;
    QRandomGenerator m_dice;
    Office m_office;
    journey::Traces m_traces;
    Notes m_notes{m_office.people()};
    QJsonObject m_part; // what the person at the window carries
    int m_cycle = 0;
    QStringList m_points; // that were reached before the last kill
    int m_newcomers = 0;
    QString m_asked; // the newcomer's request, as it was on the screen
    QByteArray m_grant; // the answer to it
    Harvest m_harvest;
};

} // namespace prystan::tests
