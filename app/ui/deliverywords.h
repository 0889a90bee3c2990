// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery.h"
#include "stickpost.h"

#include <QCoreApplication>
#include <QString>

namespace prystan::ui {

// Sentences about how far what was saved has come, for volunteers and staff.
class DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(prystan::ui::DeliveryWords)

public:
    [[nodiscard]] static QString waiting(const sync::DeliveryState &state);
    [[nodiscard]] static QString never();
    [[nodiscard]] static QString noServer();
    [[nodiscard]] static QString nothingToDo();
    [[nodiscard]] static QString working();
    [[nodiscard]] static QString tryingAgain(int minutes); // 0: in less than one
    [[nodiscard]] static QString because(const QString &trying, sync::CouchFault fault);
    [[nodiscard]] static QString reason(sync::CouchFault fault); // as the end of a sentence
    [[nodiscard]] static QString advice(sync::CouchFault fault);
    [[nodiscard]] static QStringList notes(const sync::DeliveryState &state); // what else somebody should know
    struct Labels {
        QString here, atServer, confirmed, last, now;
    };
    [[nodiscard]] static Labels labels();
    [[nodiscard]] static QString writing(qint64 done, qint64 total); // to a stick
    [[nodiscard]] static QString reading();
    [[nodiscard]] static QString copied(qint64 files);
    [[nodiscard]] static QString taken(const StickPost::Taken &taken);
    [[nodiscard]] static QString stickProblem(const Error &error, bool writing);
};

} // namespace prystan::ui
