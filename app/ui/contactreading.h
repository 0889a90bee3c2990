// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactcard.h"
#include "fieldmodel.h"
#include "party.h"

#include <QObject>
#include <QQmlEngine>

namespace prystan::ui {

// What a contact card from the person's own phone says, put into her answers. Its number goes where none was answered
// and the card has one alone; everything else is offered, and stays out until a person takes it. Nothing that was
// typed is overwritten by itself.
class ContactReading : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("see PartyEditor")
    Q_PROPERTY(bool shown READ shown NOTIFY changed) // a card was read
    Q_PROPERTY(bool numberFromCard READ numberFromCard NOTIFY changed) // the number is still as the card has it
    Q_PROPERTY(bool without READ without NOTIFY changed) // there is no number on it
    Q_PROPERTY(QList<QString> numbers READ numbers NOTIFY changed) // that may be taken; list<string> in QML
    Q_PROPERTY(QString name READ name NOTIFY changed) // that may be taken; empty: none

public:
    ContactReading(const Party &party, TextFieldModel &phone, QObject *parent);
    void take(const text::ContactCard &card);
    Q_INVOKABLE void takeNumber(const QString &number);
    Q_INVOKABLE void takeName();
    Q_INVOKABLE void close(); // the card is forgotten

    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] bool numberFromCard() const;
    [[nodiscard]] bool without() const { return m_shown && m_card.numbers.isEmpty(); }
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void scanWanted(); // emitted by the page
    void changed();
    void nameTaken(const prystan::PersonName &name); // where nothing was answered yet; other parts are empty

private:
    [[nodiscard]] PersonName offered() const;
    const Party &m_party;
    TextFieldModel &m_phone;
    text::ContactCard m_card;
    QString m_number; // that was taken
    bool m_shown = false;
};

} // namespace prystan::ui
