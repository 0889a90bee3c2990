// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand.h"
#include "joinviewmodel.h"
#include "languagecontroller.h"
#include "workerthread.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <functional>
#include <optional>

namespace prystan::visual {

// The window of a new device over an organisation in memory: every step can be looked at.
class JoinWindow : private Joining, private SlipDrive
{
public:
    using Look = std::function<void(QQuickWindow *window, const QString &step, const QString &language, QSize size)>;
    JoinWindow();
    void walk(const Look &look);

private:
    [[nodiscard]] std::optional<Asked> asked() const override { return {}; }
    [[nodiscard]] Result<Asked> ask(const OrgCard &card, DeviceMode mode) override;
    [[nodiscard]] Result<DeviceGrant> read(const QByteArray &grant) const override;
    [[nodiscard]] Status accept(const QByteArray &, const SecretBuffer &) override { return {}; }
    [[nodiscard]] Result<QByteArray> read(Slip) override { return failure(ErrorCode::NotFound); }
    [[nodiscard]] Result<QString> write(Slip, const QByteArray &, const QString &) override
    {
        return QStringLiteral("prystan-request.txt");
    }
    void lookAt(const QString &step, const Look &look);

    ui::LanguageController m_language;
    platform::WorkerThread m_worker;
    ui::JoinViewModel m_join;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    std::optional<journey::Hand> m_hand;
};

} // namespace prystan::visual
