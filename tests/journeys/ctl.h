// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace prystan::journey {

// What prystanctl, another process, answered.
struct CtlAnswer {
    int exitCode = -1;
    QByteArray out, err;
    QByteArray screen = {}; // of its terminal
    [[nodiscard]] QList<QJsonObject> rows() const; // a JSON object a line
    [[nodiscard]] QStringList lines() const;
};

// Without a terminal. `path`: where it finds other programs, else as here.
[[nodiscard]] CtlAnswer runCtl(const QStringList &arguments, const QByteArray &input = {}, const QString &path = {});
// At a terminal of its own: each answer is typed once the text before it stands there, from where the last one was.
struct Typed {
    QByteArray question, answer;
};
[[nodiscard]] CtlAnswer runCtlAtTerminal(const QStringList &arguments, const QByteArray &input,
                                         const QList<Typed> &typed);
// The passphrase goes in through a pipe, as it must.
[[nodiscard]] CtlAnswer listPeople(const QString &dir, const QString &passphrase);
[[nodiscard]] CtlAnswer showParty(const QString &dir, const QString &passphrase, const QString &code);

} // namespace prystan::journey
