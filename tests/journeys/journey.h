// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver.h"

namespace prystan::journey {

// The main walk: a mother with her two children and the neighbour's fourteen-year-old fill in the form by touch,
// then staff find them. `visit` is called on every page with its name, so the same walk is a test, a demo and
// the picture gallery.
class Journey
{
public:
    using Visit = std::function<void(const QString &page)>;
    Journey(Driver &driver, QString language, Visit visit = {});

    void arrive(); // choice of language, home and the pages beside the form
    void fillIn(); // the form up to the review page
    void saveAndRead(); // code, cards, end: back at the start
    void findAsStaff(); // unlock, list, open a child, pause page; ends at the open list
    void letSomebodyIn(); // at the open list: a colleague gets a passphrase; back at the list
    void letIn(); // at the open list: a kiosk asks and is let in; back at the list
    void comeAlone(); // a grown-up with nothing urgent: the ordinary end; back at the start
    void volunteer(); // PIN, form on one page, cover
    void shift(); // under that cover: paper, save, correct, add to the code, the list; ends there
    [[nodiscard]] QStringList codes() const { return m_codes; }
    [[nodiscard]] QStringList names() const; // as the form has them, in every spelling that could leak

private:
    struct Name {
        QString family, given;
    };
    void visit(const QString &page);
    void chooseDate();
    void saveAsVolunteer();
    void addTo(const QString &code);
    void addMember(const Name &name, int year, const QString &sex);

    Driver &m_driver;
    QString m_language;
    Visit m_visit;
    QStringList m_codes;
};

} // namespace prystan::journey
