// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentpack.h"

#include <QDate>
#include <QString>
#include <optional>

// The folder that an editor of the stay-safe texts works in: cards.json and contacts.json.
namespace prystan::ctl {

struct ContentLists {
    QJsonArray cards, contacts;
};
// Nothing where they cannot be read; the words were said.
[[nodiscard]] std::optional<ContentLists> readContentFolder(const QString &folder);
// Refuses to write over what is there: the words were said.
[[nodiscard]] bool writeContentFolder(const QString &folder, const QByteArray &cards, const QByteArray &contacts);

// A line of JSON for each thing, and a sum; true when nothing is wrong. Missing texts and contacts that nobody has
// called for long are told, and are not wrong.
[[nodiscard]] bool sayWhatIsWrong(const ContentLists &lists, QDate today);

// As they come with the program.
[[nodiscard]] QByteArray ownContentFile(const QString &name);
[[nodiscard]] QDate ownContentDay(); // an older pack shows nowhere

} // namespace prystan::ctl
