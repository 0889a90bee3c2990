// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace prystan::ui {

// "I have filled this in before": the code that a person was given then, as she types it. Only its check letter is
// looked at; whose it is, this device does not know. The answer is a good code or none: what cannot be one stays in the
// field alone, and nobody has to have a code to go on.
class EarlierCode : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see PartyEditor")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed) // as typed
    Q_PROPERTY(QString code READ code NOTIFY changed) // "KMT-PRB"; else empty
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // a sentence, once the page was to be left
    Q_PROPERTY(bool blocks READ blocks NOTIFY changed)

public:
    EarlierCode(QString *target, QObject *parent);
    [[nodiscard]] QString text() const { return m_typed; }
    void setText(const QString &typed);
    [[nodiscard]] QString code() const { return *m_target; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool blocks() const { return m_toldWrong; }
    Q_INVOKABLE void forget();
    void show(); // the answer of another form; what was typed goes
    void refresh(); // in other words
    bool settle(); // the page is left: false when it cannot be a code

Q_SIGNALS:
    void changed();

private:
    QString *m_target;
    QString m_typed;
    bool m_toldWrong = false;
};

} // namespace prystan::ui
