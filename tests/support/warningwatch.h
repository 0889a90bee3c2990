// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QStringList>
#include <QtGlobal>

namespace prystan {

// Collects every warning of Qt and QML while it lives, and passes it on to whoever listened before. One at a time.
class WarningWatch
{
public:
    WarningWatch()
    {
        s_present = this;
        s_before = qInstallMessageHandler(note);
    }
    ~WarningWatch()
    {
        qInstallMessageHandler(s_before);
        s_present = nullptr;
    }
    WarningWatch(const WarningWatch &) = delete;
    WarningWatch &operator=(const WarningWatch &) = delete;

    [[nodiscard]] QStringList seen() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_seen;
    }

private:
    // Of the offscreen platform itself.
    static bool isKnown(const QString &message)
    {
        return message == QLatin1String("This plugin does not support propagateSizeHints()");
    }

    static void note(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if ((type == QtWarningMsg || type == QtCriticalMsg) && !isKnown(message)) {
            const QMutexLocker lock(&s_present->m_mutex);
            s_present->m_seen << message;
        }
        if (s_before != nullptr)
            s_before(type, context, message);
    }

    static inline WarningWatch *s_present = nullptr;
    static inline QtMessageHandler s_before = nullptr;
    mutable QMutex m_mutex;
    QStringList m_seen;
};

} // namespace prystan
