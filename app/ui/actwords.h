// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "erasurenotes.h"
#include "recordacts.h"

#include <QCoreApplication>
#include <QString>

namespace prystan::ui {

// Sentences about what staff decide of a record.
class ActWords
{
    Q_DECLARE_TR_FUNCTIONS(prystan::ui::ActWords)

public:
    [[nodiscard]] static QString eraseReason(const QString &word); // empty for a word that is none
    [[nodiscard]] static QString withdrawReason(const QString &word);
    [[nodiscard]] static QString releaseReason(const QString &word);
    [[nodiscard]] static QString chooseReason(const QString &word);
    [[nodiscard]] static QString correctReason(const QString &word);
    [[nodiscard]] static QString label(EventType act); // of a line in the record
    [[nodiscard]] static QString doneBy(const QString &device, const QString &time);
    [[nodiscard]] static QString cameLater(); // mark of a record that was erased
    [[nodiscard]] static QStringList erasing(const QString &name, const ErasurePlan &plan); // what will be gone
    // Lines of the certificate of an erasure.
    [[nodiscard]] static QString erasedOn(const QString &time);
    [[nodiscard]] static QString erasedBy(const ErasureNote &note);
    [[nodiscard]] static QString erasedFiles(const ErasureNote &note);
    [[nodiscard]] static QString erasedHere();
    [[nodiscard]] static QString erasedThere(const ErasedThere &there, const QString &time);
    [[nodiscard]] static QString erasedElsewhere();
    [[nodiscard]] static QString erasedBackups(bool openable);
    [[nodiscard]] static QString erasedNothing();
    [[nodiscard]] static QStringList withdrawing();
    [[nodiscard]] static QStringList releasing(const QString &name);
    [[nodiscard]] static QStringList choosing(const QString &label, const QString &answer);
    [[nodiscard]] static QString done(EventType act);
    [[nodiscard]] static QString noReason();
    [[nodiscard]] static QString noSource(); // of a correction
    [[nodiscard]] static QString nothingChanged();
    [[nodiscard]] static QString corrected();
    [[nodiscard]] static QString correctProblem(const Error &error);
    [[nodiscard]] static QString problem(const Error &error);
};

} // namespace prystan::ui
