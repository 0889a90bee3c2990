// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes.h"
#include "intakeviewmodel.h"
#include "languagecontroller.h"

#include <QCoreApplication>

namespace prystan::test {

using namespace prystan::ui;

// A form on the ports in memory, with a hand that walks through it.
struct Form {
    ManualClock clock;
    LaterWorker worker;
    ReaderKeys keys;
    KeySealer sealer{keys};
    MemoryLog log;
    IntakeService service{log, sealer, clock, worker};
    LanguageController language;
    IntakeViewModel intake{service, clock, language};

    Form() { language.setCurrent(u"en"_qs); }

    // next() until the step, at most a whole form long; every page on the way is noted.
    QStringList walkTo(const QString &step)
    {
        QStringList pages;
        for (int i = 0; i < 30 && intake.step() != step; ++i) {
            intake.next();
            pages << intake.stepKey();
        }
        return pages;
    }
    void begin(const char *given, int year)
    {
        intake.start();
        walkTo(u"name"_qs);
        intake.person()->given()->setText(QString::fromUtf8(given));
        walkTo(u"birth"_qs);
        intake.person()->birth()->setKind(u"year"_qs);
        intake.person()->birth()->setYear(year);
    }
    void addMember(const char *given, int year)
    {
        intake.addMember();
        intake.person()->given()->setText(QString::fromUtf8(given));
        intake.person()->birth()->setKind(u"year"_qs);
        intake.person()->birth()->setYear(year);
        intake.next();
    }
    [[nodiscard]] QString review(const QString &key, int role = ReviewModel::ValueRole) const
    {
        for (int row = 0; row < intake.review()->rowCount(); ++row) {
            const QModelIndex index = intake.review()->index(row);
            if (index.data(ReviewModel::KeyRole).toString() == key)
                return index.data(role).toString();
        }
        return u"no such row"_qs;
    }
    // By what the row says, where several are of one page.
    [[nodiscard]] QString valueOf(const QString &label) const
    {
        for (int row = 0; row < intake.review()->rowCount(); ++row) {
            const QModelIndex index = intake.review()->index(row);
            if (index.data(ReviewModel::LabelRole).toString() == label)
                return index.data(ReviewModel::ValueRole).toString();
        }
        return u"no such row"_qs;
    }
    void save()
    {
        walkTo(u"review"_qs);
        intake.save();
        worker.run();
        QCoreApplication::processEvents();
    }
};

} // namespace prystan::test
