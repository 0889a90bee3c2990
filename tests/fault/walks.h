// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand.h"

#include <QJsonObject>

// What somebody at the window of a real prystan does until that is killed. It goes by what kind of device it is.
// Each line on standard output names the point that was reached; "saved CODE" once the code is on the screen.
namespace prystan::tests {

class Walks
{
public:
    // `part`: passphrase, card, mode: what this person has in her hands.
    Walks(QQuickWindow *window, QJsonObject part);
    void walk(); // does not end; throws journey::Lost

private:
    void arrive();
    void fill(const QString &label, const QString &text);
    void answerName();
    void answerYear();
    void save();
    void readOn();
    void atKiosk(int round);
    void atTablet(int round);
    void atOffice();
    void openRecord();
    void leaveOffice(bool paused);
    void join();
    void scan(const QString &slip);
    [[nodiscard]] QString mine(const char *key) const { return m_part[QLatin1String(key)].toString(); }

    journey::Hand m_hand;
    QJsonObject m_part;
    bool m_pinChosen = false;
};

} // namespace prystan::tests
