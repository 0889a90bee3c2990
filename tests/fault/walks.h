// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walker.h"

// What somebody at the window of a real prystan does until that is killed. It goes by what kind of device it is.
// Each line on standard output names the point that was reached; "saved CODE" once the code is on the screen.
namespace prystan::tests {

class Walks : public Walker
{
public:
    using Walker::Walker;
    void walk(); // does not end; throws journey::Lost

private:
    void toHome();
    void arrive();
    void answerName();
    void answerYear();
    QString save(const QString &begun, const QString &done);
    void readOn();
    void atKiosk(int turn);
    void atTablet(int turn);
    void correct(const QString &code);
    void addTo(const QString &code);
    void join();
    void scan(const QString &slip);

    bool m_pinChosen = false;
};

} // namespace prystan::tests
