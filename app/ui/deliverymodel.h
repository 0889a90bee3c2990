// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery.h"
#include "ports.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QTimer>

namespace prystan::ui {

class LanguageController;

// How far what was saved has come, in words: numbers only, so it may be seen by whoever stands there. Roles: title
// value.
class DeliveryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString line READ line NOTIFY changed) // "12 files not yet delivered"
    Q_PROPERTY(QString more READ more NOTIFY changed) // when and where last, what happens now; may be empty
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why it does not go on, and what helps; mostly empty
    Q_PROPERTY(bool care READ care NOTIFY changed) // somebody should look
    Q_PROPERTY(bool done READ done NOTIFY changed) // nothing waits
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(bool canTry READ canTry NOTIFY changed)

public:
    enum Role { TitleRole = Qt::UserRole + 1, ValueRole };
    DeliveryModel(const Clock &clock, LanguageController &language, QObject *parent = nullptr);
    void setState(const sync::DeliveryState &state);
    Q_INVOKABLE void tryNow() { Q_EMIT tryWanted(); }

    [[nodiscard]] QString line() const;
    [[nodiscard]] QString more() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool care() const;
    [[nodiscard]] bool done() const { return m_state.waiting == 0; }
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] bool canTry() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void tryWanted();
    void arrived(); // records of others

private:
    void retell();
    [[nodiscard]] QString now() const;
    [[nodiscard]] QString lastTime() const; // empty: never
    const Clock &m_clock;
    LanguageController &m_language;
    sync::DeliveryState m_state;
    QTimer m_minute; // while a time is counted down
};

} // namespace prystan::ui
