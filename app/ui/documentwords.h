// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentoffer.h"

#include <QCoreApplication>
#include <QString>

// What volunteers and staff read about the lines of a passport or card.
namespace prystan::ui {

class DocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(prystan::ui::DocumentWords)

public:
    [[nodiscard]] static QString heading(const DocumentOffer &offer);
    [[nodiscard]] static QString unreadable();
    [[nodiscard]] static QString wrongLetters(); // a scanner under another keyboard layout, and no check digit fits
    [[nodiscard]] static QString filled(const QStringList &labels);
    [[nodiscard]] static QString nothingNew();
    [[nodiscard]] static QString besideName(const QString &name);
    [[nodiscard]] static QString otherName();
    [[nodiscard]] static QString unsure(Unsure why, const Person &read);
    [[nodiscard]] static QString note(Note note, const QDate &expiry, const QString &language);
    [[nodiscard]] static QString label(ReadAnswer answer);
    [[nodiscard]] static QString value(ReadAnswer answer, const Person &person, const QString &language);
    // While somebody types the lines.
    [[nodiscard]] static QString characters(const QList<int> &lines);
    [[nodiscard]] static QString problem(const mrz::Problem &problem);
    [[nodiscard]] static QString wrongCheck(const QString &label);
    [[nodiscard]] static QString wrongExpiryCheck();
    [[nodiscard]] static QString wrongWholeCheck();
    [[nodiscard]] static QString repaired(const mrz::Repair &repair);
    [[nodiscard]] static QString allFits();
};

} // namespace prystan::ui
