// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl.h"
#include "traces.h"

namespace prystan::journey {

// An organisation that prystanctl makes: "office" is its first staff device, which lets others in.
class Site
{
public:
    Site();
    [[nodiscard]] QString path(const QString &name) const { return traces.path(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] CtlAnswer ask(const QString &dir, const QString &mode) const;
    [[nodiscard]] CtlAnswer grant(const QByteArray &request, const QString &words) const;
    [[nodiscard]] CtlAnswer accept(const QString &dir, const QByteArray &grant) const;
    [[nodiscard]] CtlAnswer letIn(const QString &dir, const QString &mode) const; // all three
    // The same by the staff device `by` with its passphrase; `own`: that of a new staff device.
    [[nodiscard]] CtlAnswer join(const QString &dir, const QString &mode, const QString &by, const QByteArray &secret,
                                 const QByteArray &own = {}) const;
    [[nodiscard]] CtlAnswer stick(const QString &way, const QString &dir) const;
    [[nodiscard]] CtlAnswer asOffice(const QStringList &command) const;

    Traces traces;
    CtlAnswer made;
    QString kit, passphrase;
};

} // namespace prystan::journey
