// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QUrl>

namespace prystan::sync {

// Where a server is: TLS, host and port and nothing else, so that a password or a path never travels in an address.
class ServerAddress
{
public:
    enum class Plain { Never, OnThisMachine };
    // InvalidInput. Without TLS only 127.0.0.1 and localhost, where the caller allows it (demo, tests).
    [[nodiscard]] static Result<ServerAddress> from(const QString &text, Plain plain = Plain::Never);

    // `target` is path and query, encoded, beginning with a slash.
    [[nodiscard]] QUrl at(const QString &target) const;

private:
    explicit ServerAddress(QString start)
        : m_start(std::move(start))
    { }
    QString m_start; // without the slash at the end
};

} // namespace prystan::sync
