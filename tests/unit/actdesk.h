// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actsviewmodel.h"
#include "correctionviewmodel.h"
#include "fakes.h"
#include "intakeservice.h"
#include "languagecontroller.h"
#include "staffviewmodel.h"

#include <QInputMethodEvent>

// An unlocked staff side over a family in memory, as the window has it.
namespace prystan::test {

inline Person person(const QString &family, const QString &given, int year, Companion companion = Companion::NotAsked)
{
    Person made;
    made.name = {family, given, {}};
    made.birth.kind = BirthKind::YearOnly;
    made.birth.year = year;
    made.companion = companion;
    return made;
}

struct Desk {
    ManualClock clock;
    LaterWorker worker;
    ReaderKeys keys;
    KeySealer sealer{keys};
    MemoryLog log;
    MemoryVault vault{keys};
    IntakeService intake{log, sealer, clock, worker};
    StaffService service{log, vault, clock, worker};
    RecordActs acting{log, sealer, service, clock, worker};
    RecordEdits editing{log, sealer, service, clock, worker};
    NotedProcess process;
    ui::LanguageController language;
    ui::StaffViewModel staff{service, log, worker, clock, process, language, {}};
    ui::ActsViewModel acts{acting, editing, staff, language};
    ui::CorrectionViewModel correction{editing, staff, clock, language};
    ui::SecretInput input;

    Desk()
    {
        language.setCurrent(u"en"_qs);
        save(u"self"_qs);
        type(u"right words here"_qs);
        staff.unlock(&input);
        settle();
    }
    void save(const QString &author)
    {
        Party party;
        party.persons = {person(u"Прикладенко"_qs, u"Олена"_qs, 1988),
                         person(u"Сусідська"_qs, u"Дарина"_qs, 2012, Companion::OtherAdult)};
        if (!intake.saveNow(party, author))
            qFatal("not saved");
    }
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            worker.run();
            QCoreApplication::processEvents();
        }
    }
    void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&input, &event);
    }
    void agree(const QString &second = {})
    {
        input.clear();
        if (!second.isEmpty())
            type(second);
        acts.agree(&input);
        settle();
    }
    [[nodiscard]] QString key(int row) const
    {
        return staff.records()->index(row).data(ui::RecordListModel::KeyRole).toString();
    }
    void openChild()
    {
        staff.openBecause(key(0), u"duty"_qs);
        settle();
    }
    void openAdult()
    {
        staff.open(key(staff.records()->rowCount() - 1));
        settle();
    }
};

} // namespace prystan::test
