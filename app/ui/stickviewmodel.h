// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stickpost.h"

#include <QObject>
#include <QQmlEngine>

namespace prystan::ui {

class LanguageController;

// Sealed files out to a USB stick, and in from one: what to do where there is no network.
class StickViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed) // how far, or how it ended; empty: nothing was done
    Q_PROPERTY(QString kind READ kind NOTIFY changed) // of the text: "info" "good" "care"

public:
    StickViewModel(StickPost &post, LanguageController &language, QObject *parent = nullptr);
    Q_INVOKABLE void copyOut();
    Q_INVOKABLE void takeIn();
    Q_INVOKABLE void forget(); // the page was left

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString kind() const;

Q_SIGNALS:
    void changed();
    void took(); // something may have come

private:
    void begin(bool writing);
    void end();
    StickPost &m_post;
    bool m_busy = false, m_writing = false;
    qint64 m_done = 0, m_total = 0;
    std::optional<StickPost::Copied> m_copied;
    std::optional<StickPost::Taken> m_taken;
    std::optional<Error> m_error;
};

} // namespace prystan::ui
