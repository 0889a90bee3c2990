// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "joinviewmodel.h"
#include "languagecontroller.h"
#include "lazycamera.h"
#include "process.h"
#include "store.h"
#include "systemclock.h"
#include "usbsticks.h"
#include "workerthread.h"

#include <QQmlApplicationEngine>

namespace prystan {

// The program of a device that belongs to nobody yet: one window, from the organisation's card to being a device.
// Then a fresh process opens the directory as that device.
class JoinProgram : private Joining
{
public:
    // `camera` null: the system's.
    JoinProgram(QString dir, ProcessControl &process, SlipDrive &drive, scan::Camera *camera = nullptr);
    [[nodiscard]] bool load(QQmlApplicationEngine &engine);
    [[nodiscard]] ui::JoinViewModel &join() { return m_join; }
    [[nodiscard]] ui::LanguageController &language() { return m_language; }

private:
    [[nodiscard]] std::optional<Asked> asked() const override;
    [[nodiscard]] Result<Asked> ask(const OrgCard &card, DeviceMode mode) override;
    [[nodiscard]] Result<DeviceGrant> read(const QByteArray &grant) const override;
    [[nodiscard]] Status accept(const QByteArray &grant, const SecretBuffer &passphrase) override;

    QString m_dir;
    platform::SystemClock m_clock;
    ui::LanguageController m_language;
    platform::WorkerThread m_worker;
    ui::JoinViewModel m_join;
    platform::LazyCamera m_camera;
    ui::ScanViewModel m_scan;
};

} // namespace prystan
