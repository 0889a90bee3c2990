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

    Traces traces;
    CtlAnswer made;
    QString kit, passphrase;
};

} // namespace prystan::journey
